package org.mutualaid.confluence.onboarding;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.mutualaid.confluence.reading.Reading;
import org.mutualaid.confluence.reading.Readings;
import org.mutualaid.confluence.value.PublicCode;

public class TrackTest {

    private static final Step READ = PathStoreContract.READ;
    private static final Step DRIVE = PathStoreContract.DRIVE;
    private static final Step TASK = new Step(new PublicCode("J-CCCC"), StepKind.TASK, "A first task",
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    private static final Step AGREE = new Step(new PublicCode("J-DDDD"), StepKind.AGREE, "How we work",
            READ.page(), Optional.empty(), Optional.empty(), READ.pageId());
    private static final Path PATH = Path.none(42).with(List.of(READ, DRIVE));

    @Test
    public void aStepIsDoneOnceItIsSaid() {
        assertEquals(Track.State.OPEN, reading(Map.of()).state(READ));
        assertEquals(Track.State.DONE, reading(Map.of(), said(1, false)).state(READ));
        assertEquals(List.of(DRIVE), reading(Map.of(), said(1, false)).left());
        Confirmation did = new Confirmation(TASK.code(), 42, "key-of-ana", Instant.EPOCH, "key-of-ana");
        Track.Known known = new Track.Known(List.of(did), Set.of(), Readings.NONE, Map.of());
        assertEquals(Track.State.DONE, new Track(PATH, "key-of-ana", known).state(TASK));
        assertEquals(Track.State.OPEN, reading(Map.of()).state(TASK));
    }

    @Test
    public void aStepThatAFeatureSawNeedsNobodysWord() {
        Track.Known known =
                new Track.Known(List.of(), Set.of(), Readings.NONE, Map.of(StepKind.TASK, Instant.EPOCH));
        assertEquals(Track.State.DONE, new Track(PATH, "key-of-ana", known).state(TASK));
        assertEquals(Optional.of(Instant.EPOCH), new Track(PATH, "key-of-ana", known).saidAt(TASK));
    }

    @Test
    public void aPageThatChangedInSubstanceIsAskedAboutOnceMore() {
        Map<String, Integer> changed = Map.of(READ.subject(), 2);
        assertEquals(Track.State.AGAIN, reading(changed, said(1, false)).state(READ));
        assertEquals(Track.State.DONE, reading(changed, said(2, false), said(1, false)).state(READ));
        assertEquals(Track.State.DONE, reading(changed, said(1, false), said(2, false)).state(READ));
    }

    @Test
    public void whoAgreedHasReadAndWhoReadHasNotAgreed() {
        assertEquals(Track.State.DONE, reading(Map.of(), said(1, true)).state(READ));
        assertEquals(Track.State.OPEN, reading(Map.of(), said(1, false)).state(AGREE));
        assertEquals(Track.State.DONE, reading(Map.of(), said(1, true)).state(AGREE));
    }

    @Test
    public void aTrainingIsDoneAsLongAsItIsHeld() {
        Track.Known holding = new Track.Known(List.of(), Set.of(DRIVE.training().orElseThrow()),
                new Readings(Map.of(), List.of(said(1, false))), Map.of());
        assertTrue(new Track(PATH, "key-of-ana", holding).isFinished());
        assertFalse(reading(Map.of(), said(1, false)).isFinished());
        Track nothing = new Track(Path.none(42), "key-of-ana", holding);
        assertFalse("nothing settled, nothing finished", nothing.isFinished());
    }

    private static Reading said(int edition, boolean agreed) {
        return new Reading(
                new Reading.Of(READ.subject(), 42, edition, 1), "key-of-ana", agreed, Instant.EPOCH);
    }

    private static Track reading(Map<String, Integer> editions, Reading... said) {
        return new Track(PATH, "key-of-ana",
                new Track.Known(List.of(), Set.of(), new Readings(editions, List.of(said)), Map.of()));
    }
}
