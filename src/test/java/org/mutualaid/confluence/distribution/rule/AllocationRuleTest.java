package org.mutualaid.confluence.distribution.rule;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Test;

/** What holds of every rule, whatever there is and whoever asks. */
public class AllocationRuleTest {

    private static final int CASES = 4000;

    @Test
    public void nothingIsOverAllocatedAndNothingLeftThatSomebodyCouldTake() {
        Random random = new Random(41);
        for (int each = 0; each < CASES; each++) {
            List<Recipient> recipients = Recipients.random(random, 30);
            long room = recipients.stream().mapToLong(Recipient::capacity).sum();
            long units = random.nextInt(120);
            for (RuleKind kind : RuleKind.values()) {
                Plan plan = kind.rule().plan(units, recipients);
                assertEquals(kind.key(), Math.min(units, room), plan.units());
                assertEquals(recipients.size(), plan.shares().size());
                Map<String, Recipient> byCode = byCode(recipients);
                plan.shares().forEach(share -> assertTrue(
                        share.units() >= 0 && share.units() <= byCode.get(share.code()).capacity()));
            }
        }
    }

    @Test
    public void theOrderOfTheInputDoesNotMatter() {
        Random random = new Random(42);
        for (int each = 0; each < CASES; each++) {
            List<Recipient> recipients = Recipients.random(random, 25);
            List<Recipient> shuffled = new ArrayList<>(recipients);
            Collections.shuffle(shuffled, random);
            long units = random.nextInt(80);
            for (RuleKind kind : RuleKind.values()) {
                Plan plan = kind.rule().plan(units, recipients);
                assertEquals(kind.key(), plan, kind.rule().plan(units, shuffled));
            }
        }
    }

    @Test
    public void twoThousandNeedsAndAMillionUnitsAreShared() {
        List<Recipient> recipients = IntStream.range(0, 2000)
                .mapToObj(each -> Recipients.in("area" + each % 17, "N-" + (10000 + each), 1 + each % 900, each % 500))
                .toList();
        for (RuleKind kind : RuleKind.values()) {
            long room = recipients.stream().mapToLong(Recipient::capacity).sum();
            assertEquals(Math.min(1_000_000, room), kind.rule().plan(1_000_000, recipients).units());
        }
    }

    @Test
    public void reasonsAreReadAsTheyWereWritten() {
        Random random = new Random(43);
        for (RuleKind kind : RuleKind.values()) {
            kind.rule().plan(20, Recipients.random(random, 30)).shares().forEach(share ->
                    assertEquals(share.reason(), Reason.parse(share.reason().text())));
        }
        assertThrows(IllegalArgumentException.class, () -> Reason.parse("area-rest:x"));
    }

    @Test
    public void nobodyIsThereTwice() {
        Recipient recipient = Recipients.recipient("N-AAAA", 2, 0);
        for (RuleKind kind : RuleKind.values()) {
            assertThrows(IllegalArgumentException.class, () -> kind.rule().plan(3, List.of(recipient, recipient)));
        }
    }

    @Test
    public void nobodyAskingIsAnEmptyPlan() {
        for (RuleKind kind : RuleKind.values()) {
            assertEquals(List.of(), kind.rule().plan(3, List.of()).shares());
            assertEquals(kind, RuleKind.of(kind.key()).orElseThrow());
        }
    }

    private static Map<String, Recipient> byCode(List<Recipient> recipients) {
        return recipients.stream().collect(Collectors.toMap(Recipient::code, Function.identity()));
    }
}
