package org.mutualaid.confluence.need.ordering;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.mutualaid.confluence.group.agreement.AgreedForm;
import org.mutualaid.confluence.group.agreement.Agreements;
import org.mutualaid.confluence.group.settings.ShippedPages;
import org.mutualaid.confluence.need.line.Urgency;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.problem.InvalidInput;

public class OrderingFormTest {

    private final LinkGateway links = new ShippedPages(Locale.ENGLISH).links();
    private final OrderingDesk desk = new OrderingDesk(links);
    private final Map<String, Object> fields = OrderingDesk.fields(3, Map.of("southside", 24, "mill-lane", 0));

    @Test
    public void readsTheRuleAndWhereItWasAgreed() {
        Agreements.Wanted wanted = wanted();

        assertEquals(Optional.of(3), wanted.revision());
        assertEquals(Optional.of("/display/RIVERSIDE/Meeting"), wanted.agreed().page());
        assertEquals(Map.of("southside", Duration.ofHours(24)), new OrderingForm(fields).rule(desk.lists).boosts());
        assertEquals(OrderingTerms.rule(wanted.terms()), new OrderingForm(fields).rule(desk.lists));
    }

    @Test
    public void takesAPageByItsWholeAddressOrNone() {
        fields.put("agreedAt", "http://localhost/confluence/pages/viewpage.action?pageId=7");
        assertEquals(Optional.of("/pages/viewpage.action?pageId=7"), wanted().agreed().page());
        fields.remove("agreedAt");
        assertEquals(Optional.empty(), wanted().agreed().page());
    }

    @Test
    public void refusesAddressesThatLeadElsewhere() {
        for (String address : List.of("javascript:alert(1)", "//evil.example", "https://evil.example/x", "\\\\evil",
                "/confluence//evil.example", "/\\evil.example", "http://localhost.evil.example/confluence/x",
                "/display/\"onclick=x", "meeting")) {
            fields.put("agreedAt", address);
            assertEquals(address, List.of("agreedAt"), refused());
        }
    }

    @Test
    public void namesEveryFieldThatMustChange() {
        fields.put("patience", Map.of("today", 48, "days", 24, "week", new BigDecimal("1.5"), "anytime", 99999));
        fields.put("boosts", Map.of("southside", -1, "nowhere", 5));
        fields.put("agreedOn", "2026-11-24");
        fields.remove("lookAgain");
        fields.put("note", "x");

        assertEquals(
                List.of("agreedOn", "boosts.nowhere", "boosts.southside", "lookAgain", "note", "patience.anytime",
                        "patience.days", "patience.week"),
                refused());
    }

    @Test
    public void saysWhichAreasThereAre() {
        fields.put("boosts", Map.of("nowhere", 5));
        InvalidInput refused = assertThrows(InvalidInput.class, this::wanted);
        assertEquals(List.of(desk.lists.choices("area")), refused.errors().get(0).text().arguments());
    }

    @Test
    public void asksForEachPatience() {
        fields.remove("patience");

        assertEquals(
                List.of("patience.anytime", "patience.days", "patience.today", "patience.week"), refused());
    }

    @Test
    public void refusesOtherShapes() {
        fields.put("boosts", List.of("southside"));
        fields.put("patience", Map.of("today", "soon", "days", 72, "week", 168, "anytime", 672, "later", 1));

        assertEquals(List.of("boosts", "patience.later", "patience.today"), refused());
    }

    @Test
    public void whatIsPreviewedNeedsNoDates() {
        OrderingForm bare = new OrderingForm(Map.of("patience", fields.get("patience")));

        assertEquals(Duration.ofHours(72), bare.rule(desk.lists).patienceOf(Urgency.DAYS));
    }

    private Agreements.Wanted wanted() {
        return new OrderingForm(fields).wanted(desk.lists, new AgreedForm(desk.time, links), Optional.empty());
    }

    private List<String> refused() {
        return assertThrows(InvalidInput.class, this::wanted).errors().stream()
                .map(InvalidInput.FieldError::field)
                .sorted()
                .distinct()
                .toList();
    }
}
