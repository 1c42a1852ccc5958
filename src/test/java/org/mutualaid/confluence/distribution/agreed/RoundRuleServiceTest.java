package org.mutualaid.confluence.distribution.agreed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.mutualaid.confluence.distribution.rule.RuleKind;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.group.agreement.AgreedForm;
import org.mutualaid.confluence.group.agreement.Agreements;
import org.mutualaid.confluence.group.agreement.InMemoryAgreementStore;
import org.mutualaid.confluence.group.agreement.desk.AgreementGround;
import org.mutualaid.confluence.group.agreement.desk.Settled;
import org.mutualaid.confluence.history.Journals;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.problem.InvalidInput;

public class RoundRuleServiceTest {

    private final TestDesk desk = new TestDesk(Locale.ENGLISH);
    private final RoundRuleService service = new RoundRuleService(
            new AgreementGround(
                    Spaces.access(),
                    new Agreements(new InMemoryAgreementStore(), Journals.unread()),
                    new AgreedForm(desk.time, desk.links)),
            new RoundRuleWords(desk.shipped.texts()));

    @Test
    public void settlesARuleWithItsWindow() {
        Settled<RoundRule> settled = settle(Map.of("rule", "least", "window", 14));

        assertEquals(new RoundRule(RuleKind.LEAST, 14), settled.terms());
        assertEquals(settled.terms(), service.read(Spaces.READER, Spaces.KEY).terms());
        assertEquals(1, settled.agreement().revision());
    }

    @Test
    public void withoutAWindowTheUsualOneCounts() {
        assertEquals(RoundRule.USUAL, service.read(Spaces.READER, Spaces.KEY).terms());
        assertEquals(new RoundRule(RuleKind.EQUAL, 28), settle(Map.of("rule", "equal")).terms());
    }

    @Test
    public void whatIsToldCanBeSentBack() {
        Map<String, Object> told = new HashMap<>(service.told(settle(Map.of("rule", "area")).terms()));

        assertEquals(1, service.replace(Spaces.COORDINATOR, Spaces.KEY, dated(told), Optional.of(1))
                .agreement().revision());
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
        return assertThrows(InvalidInput.class, () -> settle(fields)).errors().stream()
                .map(InvalidInput.FieldError::field)
                .toList();
    }

    private Settled<RoundRule> settle(Map<String, Object> fields) {
        return service.replace(Spaces.COORDINATOR, Spaces.KEY, dated(fields), Optional.of(0));
    }

    private Map<String, Object> dated(Map<String, Object> fields) {
        String today = desk.time.today().toString();
        Map<String, Object> all = new HashMap<>(Map.of("agreedOn", today, "lookAgain", today));
        all.putAll(fields);
        return all;
    }
}
