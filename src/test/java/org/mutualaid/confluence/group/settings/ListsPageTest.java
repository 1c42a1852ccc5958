package org.mutualaid.confluence.group.settings;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.After;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.CatalogueForm;
import org.mutualaid.confluence.group.CatalogueService;
import org.mutualaid.confluence.group.InMemoryCatalogueStore;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.history.Journals;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.web.PageHtml;

public class ListsPageTest {

    private static final String ATTACK = "<script>alert('1')</script>\"x";
    private static final ZoneId SITE = ZoneId.of("Europe/Berlin");
    private static final List<String> PATH = List.of("settings", Spaces.KEY);

    private final CatalogueService service =
            new CatalogueService(Spaces.access(), new InMemoryCatalogueStore(), Journals.unread());
    private final ShippedPages shipped = new ShippedPages(Locale.ENGLISH);
    private final ListsPage page = new ListsPage(service, shipped.pages(), shipped.texts(), () -> SITE);

    @After
    public void callsNothingThatIsNotListed() {
        shipped.refuseBlockedCalls();
    }

    @Test
    public void handlesTheSettingsOfASpaceOnly() {
        assertTrue(page.handles(PATH));
        assertFalse(page.handles(List.of("settings")));
        assertFalse(page.handles(List.of("need", "N-7K2Q")));
    }

    @Test
    public void showsWhatASpaceStartsWith() {
        Document html = html();

        assertEquals(0, html.select("[data-list=areas] ol .ma-line").size());
        assertFalse(html.select(".ma-lists-none").hasAttr("hidden"));
        assertEquals(10, html.select("[data-list=categories] ol .ma-line input[checked]").size());
        assertEquals("Food", html.selectFirst("[data-list=categories] .ma-line-name").text());
        assertEquals("Español", html.select("bdi[lang=es]").text());
        assertEquals("0", html.select("form").attr("data-revision"));
        assertEquals(
                "/confluence/rest/mutual-aid/1.0/spaces/RIVERSIDE/lists", html.select("form").attr("data-address"));
        assertEquals(List.of("org.mutualaid.confluence:lists"), shipped.required());
    }

    @Test
    public void keepsMarkupInEveryNameAsText() {
        settle(
                List.of(Map.of("name", ATTACK), Map.of("name", "Gone " + ATTACK)),
                List.of(Map.of("name", "Kind " + ATTACK), Map.of("name", "Gone kind " + ATTACK)));
        settle(
                List.of(Map.of("key", "script-alert-1-script-x", "name", ATTACK)),
                List.of(Map.of("key", "kind-script-alert-1-script-x", "name", "Kind " + ATTACK)));

        Document html = html();

        assertEquals(0, html.select("script").size());
        assertEquals(ATTACK, html.selectFirst("[data-list=areas] .ma-line-text").val());
        assertEquals("Move up: " + ATTACK, html.selectFirst("[data-list=areas] .ma-line-up").attr("aria-label"));
        assertEquals("Kind " + ATTACK, html.selectFirst("[data-list=categories] .ma-line-text").val());
        assertTrue(html.select("[data-list=areas] .ma-lists-help").text().contains("Gone " + ATTACK));
        assertTrue(html.select("[data-list=categories] .ma-lists-help").text().contains("Gone kind " + ATTACK));
    }

    @Test
    public void offersCategoriesOfTheAppThatAreNotUsed() {
        settle(List.of(), List.of(Map.of("key", "food"), Map.of("name", "Pets")));

        List<Element> lines = html().select("[data-list=categories] ol .ma-line");

        assertEquals(
                List.of("food", "pets", "rides"),
                lines.subList(0, 3).stream().map(line -> line.attr("data-key")).toList());
        assertTrue(lines.get(0).select(".ma-line-use").hasAttr("checked"));
        assertEquals("Pets", lines.get(1).select(".ma-line-text").val());
        assertFalse(lines.get(2).select(".ma-line-use").hasAttr("checked"));
    }

    @Test
    public void offersTheZoneOfTheSiteAndThoseOfPlaces() {
        assertEquals(0, html().select(".ma-lists-zone option[selected]").size());
        assertEquals("As the site: Europe/Berlin", html().select(".ma-lists-zone option").first().text());

        service.replace(Spaces.COORDINATOR, Spaces.KEY, new CatalogueForm(
                List.of(), List.of(new CatalogueForm.Line(Optional.of("food"), Optional.empty())), List.of("en"),
                Optional.of("america/new_york"), Optional.of(0)), Optional.empty());

        assertEquals(List.of("America/New_York"), html().select(".ma-lists-zone option[selected]").eachText());
    }

    @Test
    public void canBeReadButNotChangedWithoutScript() {
        Document html = html();

        assertEquals(4, html.select("fieldset[disabled]").size());
        assertEquals(1, html.select("noscript").size());
        assertTrue(html.select("button").stream().allMatch(button -> button.closest("[hidden]") != null));
    }

    @Test
    public void speaksSpanish() {
        ShippedPages spanish = new ShippedPages(Locale.forLanguageTag("es"));

        PageHtml shown = new ListsPage(service, spanish.pages(), spanish.texts(), () -> SITE)
                .show(PATH, Spaces.COORDINATOR);

        assertEquals("Las listas de Riverside Mutual Aid", shown.title());
        assertTrue(Jsoup.parse(shown.body()).select(".mutual-aid[lang=es]").text().contains("Añadir una zona"));
    }

    @Test
    public void isForCoordinatorsOnly() {
        assertThrows(NotAllowed.class, () -> page.show(PATH, Spaces.MEMBER));
        assertThrows(NotAllowed.class, () -> page.show(PATH, Actor.VISITOR));
        assertThrows(NotFound.class, () -> page.show(PATH, Spaces.OUTSIDER));
    }

    private Document html() {
        return Jsoup.parse(page.show(PATH, Spaces.COORDINATOR).body());
    }

    private void settle(List<?> areas, List<?> categories) {
        Map<String, Object> input = Map.of("areas", areas, "categories", categories, "languages", List.of("en"));
        int revision = service.read(Spaces.COORDINATOR, Spaces.KEY).revision();
        service.replace(
                Spaces.COORDINATOR, Spaces.KEY, CatalogueForm.read(input, Set.of()), Optional.of(revision));
    }
}
