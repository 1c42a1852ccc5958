package org.mutualaid.confluence.group.number;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Test;
import org.mutualaid.confluence.access.Role;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.care.term.AgreedKeepingRules;
import org.mutualaid.confluence.care.term.KeepingTimes;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.group.agreement.AgreedForm;
import org.mutualaid.confluence.group.agreement.Agreements;
import org.mutualaid.confluence.group.agreement.InMemoryAgreementStore;
import org.mutualaid.confluence.group.agreement.desk.AgreementGround;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.need.lapse.AgreedLapseRules;
import org.mutualaid.confluence.need.term.LapseRule;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.problem.Refused;

/** Agreements on hours and days, from what is sent to what the rules make of it. */
public class NumbersTest {

    private static final long SPACE = Spaces.SPACE.id();

    private final TestDesk desk = new TestDesk(Locale.ENGLISH);
    private final Agreements agreements = new Agreements(
            new InMemoryAgreementStore(),
            new Journal(desk.history, new UnitOfWork(new InMemoryTransactions()), desk.time));
    private final AgreementGround ground =
            new AgreementGround(Spaces.access(), agreements, new AgreedForm(desk.time, desk.links));

    @Test
    public void theUsualNumbersHoldUntilSomethingIsAgreed() {
        assertEquals(LapseRule.USUAL, new AgreedLapseRules(agreements).of(SPACE));
        assertEquals(KeepingTimes.USUAL, new AgreedKeepingRules(agreements).of(SPACE));
        assertEquals(0, of(AgreedNumbers.LAPSE).read(Spaces.READER, Spaces.KEY).agreement().revision());
    }

    @Test
    public void whatIsAgreedHoldsInItsSpaceAndIsInTheHistory() {
        settle(AgreedNumbers.LAPSE, lapse(12, 36));
        settle(AgreedNumbers.KEEPING, Map.of("afterClosing", 7, "atMost", 90, "looks", 60));

        Instant noon = Instant.parse("2026-03-01T12:00:00Z");
        assertEquals(noon.plusSeconds(36 * 3600), new AgreedLapseRules(agreements).of(SPACE).from(noon).lapses());
        assertEquals(LapseRule.USUAL, new AgreedLapseRules(agreements).of(SPACE + 1));
        assertEquals(7, new AgreedKeepingRules(agreements).of(SPACE).afterClosing().toDays());
        assertEquals(60, new AgreedKeepingRules(agreements).of(SPACE).looks().toDays());
        assertEquals("36", desk.history.of("agreement/" + SPACE + "/lapse").get(0).changes().get("lapseAfter"));
    }

    @Test
    public void namesEveryNumberThatCannotBe() {
        for (Object wrong : List.of(0, -1, 1.5, 100_000, "many", 1e300)) {
            InvalidInput refused = assertThrows(InvalidInput.class,
                    () -> settle(AgreedNumbers.LAPSE, Map.of("askAfter", wrong, "lapseAfter", wrong)));
            assertEquals(List.of("askAfter", "lapseAfter"), refused.errors().stream().map(e -> e.field()).toList());
        }
        InvalidInput turned =
                assertThrows(InvalidInput.class, () -> settle(AgreedNumbers.LAPSE, lapse(48, 48)));
        assertEquals("lapseAfter", turned.errors().get(0).field());
        assertThrows(InvalidInput.class, () -> settle(AgreedNumbers.LAPSE, Map.of("askAfter", 1)));
    }

    @Test
    public void onlyCoordinatorsSettleAndOnlyWhatTheyStartedFrom() {
        NumbersService service = of(AgreedNumbers.LAPSE);
        Map<String, Object> sent = sent(lapse(12, 36), 0);
        assertThrows(NotAllowed.class, () -> service.replace(Spaces.MEMBER, Spaces.KEY, sent, Optional.empty()));
        service.replace(Spaces.COORDINATOR, Spaces.KEY, sent, Optional.empty());
        Map<String, Object> late = sent(lapse(10, 20), 0);
        assertThrows(Refused.class, () -> service.replace(Spaces.COORDINATOR, Spaces.KEY, late, Optional.empty()));
    }

    @Test
    public void thePartsOfTheSettingsPageShowWhatHoldsAndWhatCanBe() {
        settle(AgreedNumbers.LAPSE, lapse(12, 36));
        NumbersSection.Around around = new NumbersSection.Around(desk.time, desk.links, desk.shipped.pages());
        Standing coordinator = new Standing(Spaces.COORDINATOR, Spaces.SPACE, Set.of(Role.MEMBER, Role.COORDINATOR));

        Document lapse = Jsoup.parse(new NumbersSection(AgreedNumbers.LAPSE, agreements, around).html(coordinator));
        Document keeping = Jsoup.parse(new NumbersSection(AgreedNumbers.KEEPING, agreements, around).html(coordinator));

        assertEquals("36", lapse.select("input[name=lapseAfter]").val());
        assertEquals("1", lapse.select("form").attr("data-revision"));
        assertEquals("365", keeping.select("input[name=atMost]").attr("max"));
        for (Document part : List.of(lapse, keeping)) {
            part.select("input").forEach(field ->
                    assertEquals(field.id(), 1, part.select("label[for=" + field.id() + "]").size()));
            assertFalse(part.text(), part.text().contains("mutual-aid"));
            assertFalse(part.outerHtml(), part.outerHtml().contains("$"));
        }
        desk.shipped.refuseBlockedCalls();
    }

    private void settle(AgreedNumbers numbers, Map<String, ?> fields) {
        int revision = agreements.of(SPACE, numbers.kind()).revision();
        of(numbers).replace(Spaces.COORDINATOR, Spaces.KEY, sent(fields, revision), Optional.empty());
    }

    private NumbersService of(AgreedNumbers numbers) {
        return new NumbersService(numbers, ground);
    }

    private Map<String, Object> sent(Map<String, ?> fields, int revision) {
        Map<String, Object> form = new HashMap<>(fields);
        String today = desk.time.today().toString();
        form.putAll(Map.of("agreedOn", today, "lookAgain", today, "revision", revision));
        form.replaceAll((name, value) -> value instanceof Double number ? new BigDecimal(number) : value);
        return form;
    }

    private static Map<String, Integer> lapse(int ask, int lapse) {
        return Map.of("askAfter", ask, "lapseAfter", lapse);
    }
}
