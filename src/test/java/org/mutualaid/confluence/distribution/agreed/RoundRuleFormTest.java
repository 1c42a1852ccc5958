package org.mutualaid.confluence.distribution.agreed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.mockito.Mockito;
import org.mutualaid.confluence.distribution.rule.RuleKind;
import org.mutualaid.confluence.group.agreement.AgreedForm;
import org.mutualaid.confluence.group.agreement.Agreements;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.InvalidInput;

public class RoundRuleFormTest {

    private final AgreedForm agreedForm = new AgreedForm(
            new SiteTime(Clock.fixed(Instant.parse("2026-11-25T10:00:00Z"), ZoneOffset.UTC), () -> ZoneOffset.UTC),
            Mockito.mock(LinkGateway.class));

    @Test
    public void readsARuleWithItsWindow() {
        Agreements.Wanted wanted = read(Map.of("rule", "least", "window", 14, "revision", 2));

        RoundRule rule = RoundRule.of(wanted.terms());
        assertEquals(new RoundRule(RuleKind.LEAST, 14), rule);
        assertEquals(Optional.of(2), wanted.revision());
    }

    @Test
    public void withoutAWindowTheUsualOneCounts() {
        assertEquals(new RoundRule(RuleKind.EQUAL, 28), RoundRule.of(read(Map.of("rule", "equal")).terms()));
        assertEquals(RoundRule.USUAL, RoundRule.of(Map.of()));
    }

    @Test
    public void namesEverythingThatIsWrong() {
        assertEquals(List.of("rule"), wrong(Map.of()));
        assertEquals(List.of("rule", "window"), wrong(Map.of("rule", "loudest", "window", 0)));
        assertEquals(List.of("window"), wrong(Map.of("rule", "area", "window", new BigDecimal("1.5"))));
        assertEquals(List.of("window"), wrong(Map.of("rule", "area", "window", 367)));
        assertEquals(List.of("colour"), wrong(Map.of("rule", "area", "colour", "red")));
    }

    private List<String> wrong(Map<String, Object> fields) {
        return assertThrows(InvalidInput.class, () -> read(fields)).errors().stream()
                .map(InvalidInput.FieldError::field)
                .toList();
    }

    private Agreements.Wanted read(Map<String, Object> fields) {
        Map<String, Object> all = new HashMap<>(Map.of("agreedOn", "2026-11-20", "lookAgain", "2027-01-20"));
        all.putAll(fields);
        return new RoundRuleForm(all).wanted(agreedForm, Optional.empty());
    }
}
