package org.mutualaid.confluence.onboarding.join;

import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.mutualaid.confluence.value.PublicCode;

/** What every store of requests to join does. */
public abstract class ApplicationStoreContract {

    protected static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123Z");
    protected static final Application ANA = application("A-AAAA", "key-of-ana", NOON);

    protected ApplicationStore store;

    /** The store under test, empty. */
    protected abstract ApplicationStore emptyStore();

    @Before
    public void openTheStore() {
        store = emptyStore();
    }

    @Test
    public void keepsEveryFieldOnceForEachPerson() {
        store.put(ANA);
        assertEquals(Optional.of(ANA), store.of(42, "key-of-ana"));
        assertEquals(Optional.of(ANA), store.byCode(ANA.code()));
        assertEquals(Optional.empty(), store.of(43, "key-of-ana"));

        Application declined = ANA.answered(ApplicationStatus.DECLINED, Optional.of("Not 🙂 yet"), NOON.plusSeconds(9));
        store.put(declined);
        assertEquals(Optional.of(declined), store.of(42, "key-of-ana"));
        store.delete(ANA.code());
        assertEquals(Optional.empty(), store.of(42, "key-of-ana"));
    }

    @Test
    public void listsThoseThatWaitTheOldestFirst() {
        Application ben = application("A-BBBB", "key-of-ben", NOON.minusSeconds(9));
        store.put(ANA);
        store.put(ben);
        assertEquals(List.of(ben, ANA), store.waiting(42, 9));
        assertEquals(List.of(ben), store.waiting(42, 1));
        store.put(ben.answered(ApplicationStatus.ACCEPTED, Optional.empty(), NOON));
        assertEquals(List.of(ANA), store.waiting(42, 9));
        assertEquals(List.of(), store.waiting(43, 9));
    }

    @Test
    public void forgetsWhatWasAnsweredOrAskedLongAgo() {
        Application declined = application("A-BBBB", "key-of-ben", NOON.minus(Duration.ofDays(400)))
                .answered(ApplicationStatus.DECLINED, Optional.empty(), NOON);
        store.put(ANA);
        store.put(declined);
        assertEquals(0, store.forget(NOON.minusMillis(1), NOON.minusMillis(1)));
        assertEquals(1, store.forget(NOON, NOON.minusMillis(1)));
        assertEquals(Optional.of(ANA), store.of(42, "key-of-ana"));
        assertEquals(1, store.forget(NOON, NOON));
        assertEquals(Optional.empty(), store.of(42, "key-of-ana"));
    }

    protected static Application application(String code, String userKey, Instant asked) {
        Application.Words words = new Application.Words(
                List.of(new Application.Answer("Why?", "<b>it's 🙂"), new Application.Answer("When?", "Two\nlines")),
                List.of("es"), List.of("north"), Optional.empty());
        return new Application(new PublicCode(code), 42, userKey, asked, ApplicationStatus.WAITING,
                Optional.empty(), words);
    }
}
