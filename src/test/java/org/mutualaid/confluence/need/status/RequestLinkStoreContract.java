package org.mutualaid.confluence.need.status;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Test;
import org.mutualaid.confluence.value.PublicCode;

/** What every store of status links does. */
public abstract class RequestLinkStoreContract {

    private static final Instant SPRING = Instant.parse("2027-03-01T08:00:00.123Z");
    private static final List<PublicCode> TEN = IntStream.range(0, 10)
            .mapToObj(number -> new PublicCode("N-ABCDEFGHJK" + number + "0"))
            .toList();
    private static final RequestLink FIRST = new RequestLink("a".repeat(64), SPRING, TEN);
    private static final RequestLink SECOND =
            new RequestLink("b".repeat(64), SPRING.plusMillis(1), List.of(new PublicCode("N-7K2Q")));

    private RequestLinkStore store;

    /** The store under test, empty. */
    protected abstract RequestLinkStore emptyStore();

    @Before
    public void openTheStore() {
        store = emptyStore();
    }

    @Test
    public void keepsEveryField() {
        store.add(FIRST);
        store.add(SECOND);

        assertEquals(Optional.of(FIRST), store.byHash(FIRST.hash()));
        assertEquals(Optional.of(SECOND), store.byHash(SECOND.hash()));
        assertEquals(Optional.empty(), store.byHash("c".repeat(64)));
    }

    @Test
    public void deletesOne() {
        store.add(FIRST);
        store.add(SECOND);

        store.delete(FIRST.hash());

        assertEquals(Optional.empty(), store.byHash(FIRST.hash()));
        assertEquals(Optional.of(SECOND), store.byHash(SECOND.hash()));
    }

    @Test
    public void deletesThoseThatHaveExpired() {
        store.add(FIRST);
        store.add(SECOND);

        assertEquals(1, store.deleteExpired(SPRING));
        assertEquals(Optional.of(SECOND), store.byHash(SECOND.hash()));
    }
}
