package org.mutualaid.confluence.need.desk;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Sharing;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.value.Quantity;

public class NeedPolicyTest {

    private static final Map<String, Actor> READERS = Map.of(
            "author", Spaces.MEMBER,
            "helper", Spaces.OTHER_MEMBER,
            "former helper", Spaces.FORMER_HELPER,
            "neighbour", Spaces.NEIGHBOUR,
            "coordinator", Spaces.COORDINATOR,
            "care", Spaces.CARE,
            "reader", Spaces.READER,
            "visitor", Actor.VISITOR);

    private final NeedDesk desk = new NeedDesk();
    private final NeedPolicy policy = new NeedPolicy();

    @Test
    public void letsReadTheDetailsWhomThePersonWhoAskedChose() {
        Set<String> close = Set.of("author", "helper", "coordinator");
        assertEquals(close, readersOf(Sharing.HELPER));
        assertEquals(close, readersOf(Sharing.TEAM));
        assertEquals(
                Set.of("author", "helper", "former helper", "neighbour", "coordinator", "care"),
                readersOf(Sharing.MEMBERS));
    }

    private Set<String> readersOf(Sharing sharing) {
        String code = desk.posted(Spaces.MEMBER, 3, Map.of("sharing", sharing.key())).need().code().text();
        for (Actor helper : List.of(Spaces.OTHER_MEMBER, Spaces.FORMER_HELPER)) {
            desk.service.claim(helper, code, Optional.of(Quantity.ofWhole(1)), Optional.empty());
        }
        desk.service.release(Spaces.FORMER_HELPER, code, Optional.empty());
        Set<String> readers = new TreeSet<>();
        READERS.forEach((name, actor) -> {
            SeenNeed seen = desk.service.open(actor, code);
            if (policy.mayReadDetails(seen.standing(), seen.need())) {
                readers.add(name);
            }
        });
        return readers;
    }
}
