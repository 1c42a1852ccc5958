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

public class LeastReceivedTest {

    private final LeastReceived rule = new LeastReceived();

    @Test
    public void whoHadNothingComesFirst() {
        Plan plan = rule.plan(4, List.of(
                having(4, recipient("N-AAAA", 5, 0)), recipient("N-BBBB", 5, 2), having(1, recipient("N-CCCC", 5, 1))));

        assertEquals(Map.of("N-AAAA", 0L, "N-BBBB", 2L, "N-CCCC", 2L), plan.byCode());
        assertEquals(Map.of("N-AAAA", "least-none:2:4", "N-BBBB", "least-level:2:0", "N-CCCC", "least-extra:2:1"),
                plan.shares().stream().collect(Collectors.toMap(Share::code, share -> share.reason().text())));
    }

    @Test
    public void withTheWindowCountedNobodyIsMoreThanOneUnitAheadOfWhoCouldTakeMore() {
        Random random = new Random(6);
        for (int each = 0; each < 4000; each++) {
            List<Recipient> recipients = Recipients.random(random, 20);
            Map<String, Long> given = rule.plan(random.nextInt(60), recipients).byCode();
            long most = recipients.stream()
                    .filter(recipient -> given.get(recipient.code()) > 0)
                    .mapToLong(recipient -> recipient.before() + given.get(recipient.code()))
                    .max()
                    .orElse(0);
            recipients.forEach(recipient -> {
                long units = given.get(recipient.code());
                assertTrue(units == recipient.capacity() || recipient.before() + units >= most - 1);
            });
        }
    }
}
