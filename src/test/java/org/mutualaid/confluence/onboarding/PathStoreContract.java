package org.mutualaid.confluence.onboarding;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.mutualaid.confluence.value.PublicCode;

/** What every store of paths does. */
public abstract class PathStoreContract {

    protected static final Step READ = new Step(new PublicCode("J-AAAA"), StepKind.READ, "How we 🙂 work",
            Optional.of("/display/RIVERSIDE/How+we+work"), Optional.empty(), Optional.of("Two\nminutes"),
            Optional.of(7L));
    protected static final Step DRIVE = new Step(new PublicCode("J-BBBB"), StepKind.TRAINING, "Driving check",
            Optional.empty(), Optional.of(new PublicCode("T-AAAA")), Optional.empty(), Optional.empty());
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123Z");

    protected PathStore store;

    /** The store under test, empty. */
    protected abstract PathStore emptyStore();

    @Before
    public void openTheStore() {
        store = emptyStore();
    }

    @Test
    public void keepsTheStepsInTheirOrder() {
        Path first = Path.none(42).with(List.of(READ, DRIVE));
        store.put(first);
        assertEquals(first, store.of(42));
        assertEquals(Path.none(43), store.of(43));

        Path second = first.with(List.of(DRIVE, READ));
        store.put(second);
        assertEquals(second, store.of(42));

        Path third = second.with(List.of(READ));
        store.put(third);
        assertEquals(third, store.of(42));
    }

    @Test
    public void keepsWhoDidWhatTheNewestFirst() {
        Confirmation old = new Confirmation(READ.code(), 42, "key-of-ana", NOON, "key-of-ana");
        Confirmation other = new Confirmation(DRIVE.code(), 42, "key-of-ana", NOON.plusSeconds(9), "key-of-ben");
        store.confirm(old);
        store.confirm(new Confirmation(READ.code(), 42, "key-of-ben", NOON, "key-of-ben"));
        store.confirm(other);
        assertEquals(List.of(other, old), store.confirmations(42, "key-of-ana"));
        assertEquals(List.of(), store.confirmations(43, "key-of-ana"));
    }

    @Test
    public void knowsWhoIsOnTheirWayAndWithWhom() {
        Newcomer ana = Newcomer.now(42, "key-of-ana", NOON).naming(List.of("es", "en"), List.of("north"));
        Newcomer ben = Newcomer.now(42, "key-of-ben", NOON.minusSeconds(9));
        store.put(ana);
        store.put(ben);
        assertEquals(List.of(ben, ana), store.onTheirWay(42, 9));
        assertEquals(List.of(ben), store.onTheirWay(42, 1));
        assertEquals(List.of(ben, ana), store.onTheirWay(9));

        store.put(ana.with(Optional.of("key-of-cy")));
        assertEquals(List.of(ana.with(Optional.of("key-of-cy"))), store.with(42, "key-of-cy"));
        assertEquals(List.of(), store.with(43, "key-of-cy"));

        store.put(ben.arrivedAt(NOON));
        assertEquals(Optional.of(ben.arrivedAt(NOON)), store.newcomer(42, "key-of-ben"));
        assertEquals(List.of(ana.with(Optional.of("key-of-cy"))), store.onTheirWay(42, 9));
    }
}
