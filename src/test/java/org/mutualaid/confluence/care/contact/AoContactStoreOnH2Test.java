package org.mutualaid.confluence.care.contact;

import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.ClassRule;
import org.junit.Test;
import org.mutualaid.confluence.database.H2Database;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.value.PublicCode;

public class AoContactStoreOnH2Test extends ContactStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new H2Database(AoSealedContact.class, AoContactOfNeed.class);

    @Override
    protected ContactStore emptyStore() {
        DATABASE.empty();
        return new AoContactStore(DATABASE.objects());
    }

    @Test
    public void comparesAnyNumberOfContactsWithTwoStatements() {
        ContactStore store = emptyStore();
        Instant until = Instant.parse("2026-03-01T08:00:00Z");
        List<PublicCode> needs = new ArrayList<>();
        for (int number = 100; number < 500; number++) {
            String key = "key-" + number;
            store.keep(new SealedContact(
                    key, new SealedContact.Kept(until, Duration.ofDays(1)), "v1.seal", Optional.of("mark")));
            needs.add(new PublicCode("N-0" + number));
            store.attach(needs.get(needs.size() - 1), key);
        }

        assertEquals(2, DATABASE.counter().countOf(() -> store.marksOf(needs)));
        assertEquals(400, store.marksOf(needs).size());
    }
}
