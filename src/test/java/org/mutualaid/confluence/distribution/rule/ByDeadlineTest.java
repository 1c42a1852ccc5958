package org.mutualaid.confluence.distribution.rule;

import static org.junit.Assert.assertEquals;
import static org.mutualaid.confluence.distribution.rule.Recipients.recipient;

import java.util.List;
import org.junit.Test;

public class ByDeadlineTest {

    @Test
    public void whoCanWaitLeastGetsAllAndTheNextWhatIsLeft() {
        Plan plan = new ByDeadline().plan(5, List.of(
                recipient("N-CCCC", 2, 3), recipient("N-AAAA", 3, 1), recipient("N-BBBB", 4, 2)));

        assertEquals(List.of("N-AAAA 3 deadline-all:1:3", "N-BBBB 2 deadline-rest:2:3", "N-CCCC 0 deadline-none:3:3"),
                plan.shares().stream()
                        .map(share -> share.code() + " " + share.units() + " " + share.reason().text())
                        .toList());
    }

    @Test
    public void equalDeadlinesGoByCode() {
        Plan plan = new ByDeadline().plan(1, List.of(recipient("N-BBBB", 1, 1), recipient("N-AAAA", 1, 1)));

        assertEquals(1, (long) plan.byCode().get("N-AAAA"));
    }
}
