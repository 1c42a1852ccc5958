package org.mutualaid.confluence.distribution.rule;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mutualaid.confluence.distribution.rule.Recipients.having;
import static org.mutualaid.confluence.distribution.rule.Recipients.recipient;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.Test;

public class EqualSharesTest {

    private final EqualShares rule = new EqualShares();

    @Test
    public void whatOneLeavesIsSharedByTheOthers() {
        Plan plan = rule.plan(11, List.of(
                recipient("N-AAAA", 1, 0), recipient("N-BBBB", 9, 2), recipient("N-CCCC", 9, 1)));

        assertEquals(Map.of("N-AAAA", 1L, "N-BBBB", 5L, "N-CCCC", 5L), plan.byCode());
        assertEquals(Map.of("N-AAAA", "equal-all:5", "N-BBBB", "equal-level:5", "N-CCCC", "equal-level:5"),
                reasons(plan));
    }

    @Test
    public void unitsLeftOverGoToTheLongestWaits() {
        Plan plan = rule.plan(5, List.of(
                recipient("N-AAAA", 9, 3), recipient("N-BBBB", 9, 2), recipient("N-CCCC", 9, 1)));

        assertEquals(Map.of("N-AAAA", 1L, "N-BBBB", 2L, "N-CCCC", 2L), plan.byCode());
        assertEquals("equal-extra:1:2", reasons(plan).get("N-CCCC"));
    }

    @Test
    public void fewerUnitsThanNeedsSaysSo() {
        Plan plan = rule.plan(1, List.of(recipient("N-AAAA", 9, 3), recipient("N-BBBB", 9, 2)));

        assertEquals("equal-none:1", reasons(plan).get("N-AAAA"));
    }

    @Test
    public void whatSomebodyHadBeforeDoesNotCount() {
        Plan plan = rule.plan(4, List.of(having(7, recipient("N-AAAA", 9, 3)), recipient("N-BBBB", 9, 2)));

        assertEquals(Map.of("N-AAAA", 2L, "N-BBBB", 2L), plan.byCode());
    }

    @Test
    public void nobodyHasMoreThanOneUnitMoreThanSomebodyWhoCouldTakeMore() {
        Random random = new Random(5);
        for (int each = 0; each < 4000; each++) {
            List<Recipient> recipients = Recipients.random(random, 20);
            Map<String, Long> given = rule.plan(random.nextInt(60), recipients).byCode();
            long most = given.values().stream().mapToLong(Long::longValue).max().orElseThrow();
            recipients.forEach(recipient -> {
                long units = given.get(recipient.code());
                assertTrue(units == recipient.capacity() || units >= most - 1);
            });
        }
    }

    private static Map<String, String> reasons(Plan plan) {
        return plan.shares().stream().collect(Collectors.toMap(Share::code, share -> share.reason().text()));
    }
}
