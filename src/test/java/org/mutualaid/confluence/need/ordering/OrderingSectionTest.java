package org.mutualaid.confluence.need.ordering;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.group.agreement.AgreementSections;
import org.mutualaid.confluence.group.agreement.AgreementsPage;
import org.mutualaid.confluence.group.settings.ShippedPages;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.web.DateWords;

/** The settings page of agreements with its first part, as it is shipped. */
public class OrderingSectionTest {

    private static final List<String> PATH = List.of("settings", Spaces.KEY, "agreements");

    private final ShippedPages shipped = new ShippedPages(Locale.ENGLISH);
    private final OrderingDesk desk = new OrderingDesk(shipped.links());

    @Test
    public void showsTheRuleThatHoldsAndNothingAgreed() {
        Document html = html(shipped);

        assertEquals("72", html.getElementById("ma-patience-days").val());
        assertEquals("", html.getElementById("ma-boost-southside").val());
        assertEquals("2026-11-23", html.getElementById("ma-ordering-on").val());
        assertEquals("2027-02-23", html.getElementById("ma-ordering-again").val());
        assertEquals("0", html.selectFirst("form").attr("data-revision"));
        assertTrue(html.selectFirst("[data-ma-unfinished]").hasAttr("hidden"));
        assertEquals(List.of("org.mutualaid.confluence:agreements"), shipped.required());
    }

    @Test
    public void showsWhatWasAgreed() {
        desk.service.replace(
                Spaces.COORDINATOR, Spaces.KEY, OrderingDesk.form(0, Map.of("southside", 24)), Optional.empty());

        Document html = html(shipped);

        assertEquals("24", html.getElementById("ma-boost-southside").val());
        assertEquals("/confluence/display/RIVERSIDE/Meeting", html.getElementById("ma-ordering-at").val());
        assertEquals("1", html.selectFirst("form").attr("data-revision"));
    }

    @Test
    public void keepsMarkupInNamesAsText() {
        Document html = html(shipped);

        assertEquals(0, html.select("script").size());
        assertEquals(
                "Mill Lane " + OrderingDesk.WILD + " (hours)",
                html.selectFirst("label[for=ma-boost-mill-lane]").text());
        shipped.refuseBlockedCalls();
    }

    @Test
    public void everyFieldHasALabel() {
        html(shipped).select("input").forEach(field ->
                assertEquals(field.id(), 1, html(shipped).select("label[for=" + field.id() + "]").size()));
    }

    @Test
    public void speaksSpanish() {
        assertTrue(html(new ShippedPages(Locale.forLanguageTag("es"))).text().contains("Ver qué cambiaría"));
    }

    @Test
    public void isForCoordinatorsOnly() {
        assertThrows(NotAllowed.class, () -> page(shipped).show(PATH, Spaces.MEMBER));
        assertThrows(NotAllowed.class, () -> page(shipped).show(PATH, Actor.VISITOR));
        assertThrows(NotFound.class, () -> page(shipped).show(PATH, Spaces.OUTSIDER));
    }

    private Document html(ShippedPages pages) {
        return Jsoup.parse(page(pages).show(PATH, Spaces.COORDINATOR).body());
    }

    private AgreementsPage page(ShippedPages pages) {
        OrderWords words = new OrderWords(
                pages.texts(), new DateWords(pages.texts(), desk.time, new Reader()), desk.time);
        OrderingSection section =
                new OrderingSection(desk.service, words, desk.time, pages.links(), pages.pages());
        return new AgreementsPage(
                Spaces.access(), new AgreementSections(List.of(section)), pages.pages(), pages.texts());
    }

    private record Reader() implements CallerGateway {

        @Override
        public Actor caller() {
            return Spaces.COORDINATOR;
        }

        @Override
        public ZoneId zone() {
            return OrderingDesk.ZONE;
        }

        @Override
        public String language() {
            return "en";
        }
    }
}
