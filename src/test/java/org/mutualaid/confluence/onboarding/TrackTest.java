package org.mutualaid.confluence.onboarding;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.Test;

public class TrackTest {

    private static final Step READ = PathStoreContract.READ;
    private static final Step DRIVE = PathStoreContract.DRIVE;
    private static final Path PATH = Path.none(42).with(List.of(READ, DRIVE));
    private static final Confirmation DONE =
            new Confirmation(READ.code(), 42, "key-of-ana", 1, Instant.EPOCH, "key-of-ana");

    @Test
    public void aStepIsDoneOnceItIsConfirmed() {
        assertEquals(Track.State.OPEN, track(PATH, List.of()).state(READ));
        assertEquals(Track.State.DONE, track(PATH, List.of(DONE)).state(READ));
        assertEquals(List.of(DRIVE), track(PATH, List.of(DONE)).left());
    }

    @Test
    public void aPageThatChangedInSubstanceIsAskedAboutOnceMore() {
        Path changed = PATH.changed(READ.code());
        Step now = changed.step(READ.code()).orElseThrow();
        Confirmation again = new Confirmation(READ.code(), 42, "key-of-ana", 2, Instant.EPOCH, "key-of-ana");
        assertEquals(Track.State.AGAIN, track(changed, List.of(DONE)).state(now));
        assertEquals(Track.State.DONE, track(changed, List.of(again, DONE)).state(now));
        assertEquals(Track.State.DONE, track(changed, List.of(DONE, again)).state(now));
    }

    @Test
    public void aTrainingIsDoneAsLongAsItIsHeld() {
        Track holding = new Track(PATH, "key-of-ana", List.of(DONE), Set.of(DRIVE.training().orElseThrow()));
        assertTrue(holding.isFinished());
        assertFalse(track(PATH, List.of(DONE)).isFinished());
        assertFalse("nothing settled, nothing finished", track(Path.none(42), List.of()).isFinished());
    }

    private static Track track(Path path, List<Confirmation> confirmations) {
        return new Track(path, "key-of-ana", confirmations, Set.of());
    }
}
