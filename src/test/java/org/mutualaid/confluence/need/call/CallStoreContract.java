package org.mutualaid.confluence.need.call;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.mutualaid.confluence.value.PublicCode;

/** What every store of tries does. */
public abstract class CallStoreContract {

    private static final PublicCode BREAD = new PublicCode("N-7K2Q");
    private static final Instant MORNING = Instant.parse("2026-03-01T08:00:00.123Z");

    private CallStore store;

    /** The store under test, empty. */
    protected abstract CallStore emptyStore();

    @Before
    public void openTheStore() {
        store = emptyStore();
    }

    @Test
    public void keepsEveryFieldWithTheLatestFirst() {
        Call first = new Call(BREAD, MORNING, "key-of-ana", CallResult.NO_ANSWER, Optional.of("🙂".repeat(200)));
        Call second = new Call(BREAD, MORNING.plusSeconds(9), "key-of-ben", CallResult.REACHED, Optional.empty());
        Call third = new Call(BREAD, MORNING.plusSeconds(9), "key-of-ana", CallResult.TRIED, Optional.of("<b>it's"));
        List.of(first, second, third).forEach(store::add);

        assertEquals(List.of(third, second, first), store.of(BREAD));
    }

    @Test
    public void tellsNeedsApart() {
        store.add(new Call(BREAD, MORNING, "key-of-ana", CallResult.TRIED, Optional.empty()));
        assertEquals(List.of(), store.of(new PublicCode("N-8M3R")));
    }
}
