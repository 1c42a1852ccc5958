package org.mutualaid.confluence.group.terms;

import static org.junit.Assert.assertEquals;

import java.util.Optional;
import org.junit.ClassRule;
import org.junit.Test;
import org.mutualaid.confluence.access.Role;
import org.mutualaid.confluence.database.H2Database;
import org.mutualaid.confluence.database.TestDatabase;

public class AoRoleCardStoreOnH2Test {

    @ClassRule
    public static final TestDatabase DATABASE = new H2Database(AoRoleCard.class);

    @Test
    public void keepsEveryFieldAndEveryChange() {
        DATABASE.empty();
        RoleCardStore store = new AoRoleCardStore(DATABASE.objects());
        RoleCard card = new RoleCard(42, Role.LOGISTICS, 1, Optional.of("Boxes 🙂\nand keys"),
                Optional.of("2 hours"), Optional.of("key-of-ana"), 3);
        store.put(card);
        assertEquals(Optional.of(card), store.of(42, Role.LOGISTICS));
        assertEquals(Optional.empty(), store.of(42, Role.CARE));
        assertEquals(1, DATABASE.counter().countOf(() -> store.of(42, Role.LOGISTICS)));

        RoleCard blank = new RoleCard(42, Role.LOGISTICS, 2, Optional.empty(), Optional.empty(), Optional.empty(), 6);
        store.put(blank);
        assertEquals(Optional.of(blank), store.of(42, Role.LOGISTICS));
    }
}
