package org.mutualaid.confluence.practice.library;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mutualaid.confluence.need.NeedBuilder.aNeed;
import static org.mutualaid.confluence.practice.Practices.TODAY;
import static org.mutualaid.confluence.practice.Practices.draft;
import static org.mutualaid.confluence.practice.Practices.inUse;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.After;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.need.NeedStatus;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.need.course.CourseReading;
import org.mutualaid.confluence.platform.RequestGateway;
import org.mutualaid.confluence.practice.Practice;
import org.mutualaid.confluence.practice.desk.PracticeDesk;
import org.mutualaid.confluence.web.MacroBoundary;
import org.mutualaid.confluence.web.ProblemTexts;

public class PracticeLibraryMacroTest {

    private final PracticeDesk desk = new PracticeDesk(Locale.ENGLISH);
    private String output = "display";

    @After
    public void callsNothingThatIsNotListed() {
        desk.desk.shipped.refuseBlockedCalls();
    }

    @Test
    public void listsWhatIsOfMostUseFirstWithTheReason() {
        desk.add(draft(1, "food"), "Stew");
        desk.add(inUse(2, "food"), "Soup");
        Document html = show(Map.of(), Map.of());
        assertEquals(List.of("Soup", "Stew"), html.select(".ma-title a").eachText());
        assertTrue(html.text().contains("This is how we do it. Nobody has said yet how it went."));
        assertEquals(2, show(Map.of("view", "list"), Map.of()).select("tbody tr").size());
        assertEquals(List.of("Stew"), titles(show(Map.of(), Map.of("pl.status", "draft"))));
        assertEquals(List.of("Soup"), titles(show(Map.of(), Map.of("pl.q", "Soup"))));
    }

    @Test
    public void offersMoreOnlyWhereThereIsMoreForThisReader() {
        for (long page = 1; page <= 5; page++) {
            desk.add(draft(page), "Page " + page, page < 3 ? Spaces.MEMBER : Spaces.CARE);
        }
        desk.wiki.hide(3);
        desk.wiki.hide(4);
        desk.wiki.hide(5);
        Document html = show(Map.of("limit", "2"), Map.of());
        assertEquals(List.of("Page 1", "Page 2"), titles(html));
        assertEquals(0, html.select("a[href*=pl.next]").size());
        desk.desk.caller = Spaces.CARE;
        Document others = show(Map.of("limit", "2"), Map.of());
        assertEquals(1, others.select("a[href*=pl.next]").size());
    }

    @Test
    public void fillsThePageWhereAlmostEverythingIsHidden() {
        for (long page = 1; page <= 300; page++) {
            desk.add(draft(page), "Page " + page, page > 297 ? Spaces.MEMBER : Spaces.CARE);
            if (page <= 297) {
                desk.wiki.hide(page);
            }
        }
        Document html = show(Map.of("limit", "2"), Map.of());
        assertEquals(List.of("Page 298", "Page 299"), titles(html));
        String more = URLDecoder.decode(
                html.select("a[href*=pl.next]").attr("href").replaceAll(".*pl\\.next=|#.*", ""),
                StandardCharsets.UTF_8);
        Document rest = show(Map.of("limit", "2"), Map.of("pl.next", more));
        assertEquals(List.of("Page 300"), titles(rest));
        assertEquals(0, rest.select("a[href*=pl.next]").size());
    }

    @Test
    public void namesWhatIsOftenAskedForAndNotWrittenAbout() {
        for (int i = 0; i < 4; i++) {
            desk.desk.add(aNeed("N-100" + i));
        }
        assertEquals("fewer than five are not many", 0, show(Map.of(), Map.of()).select(".ma-missing").size());
        desk.desk.add(aNeed("N-1009").being(NeedStatus.MET, 1));
        assertTrue(show(Map.of(), Map.of()).select(".ma-missing").text().contains("Food"));
        desk.add(draft(1, "food"), "Soup");
        assertEquals(0, show(Map.of(), Map.of()).select(".ma-missing").size());
        desk.wiki.hide(1);
        desk.desk.caller = Actor.VISITOR;
        assertTrue(show(Map.of(), Map.of()).select(".ma-missing").text().contains("Food"));
        assertEquals(0, show(Map.of(), Map.of()).select(".ma-missing a").size());
    }

    @Test
    public void asksTheOwnerFirstAndTheGroupOnceTheAgreedDaysArePast() {
        desk.add(dueOn(1, TODAY.minusDays(3)), TestDesk.ATTACK);
        assertEquals(1, show(Map.of(), Map.of()).select("[data-ma-tell][data-address$=/practices/1/review]"
                + "[data-body*=still-right]").size());
        assertEquals(1, show(Map.of("view", "list"), Map.of()).select("[data-body*=retire]").size());
        assertTrue(show(Map.of(), Map.of()).select("a[href$='editpage.action?pageId=1']").size() > 0);
        desk.desk.caller = Spaces.OTHER_MEMBER;
        assertEquals("two weeks are the owner's", 0, show(Map.of(), Map.of()).select(".ma-asked").size());
        desk.agree(2);
        assertEquals(1, show(Map.of(), Map.of()).select("[data-body*=still-right]").size());
        assertEquals("putting aside stays with the owner", 0,
                show(Map.of(), Map.of()).select("[data-body*=retire]").size());
        output = "pdf";
        assertEquals(0, show(Map.of(), Map.of()).select(".ma-asked").size());
    }

    @Test
    public void offersMembersToBeginAPageAndToLookBack() {
        assertEquals(1, show(Map.of(), Map.of()).select("a[href*=kind=retrospective]").size());
        desk.desk.caller = Actor.VISITOR;
        assertEquals(0, show(Map.of(), Map.of()).select("a[href*=kind=]").size());
    }

    @Test
    public void keepsMarkupInEveryFieldAsText() {
        desk.add(draft(1, "odd"), TestDesk.ATTACK);
        for (String view : List.of("cards", "list")) {
            Document html = show(Map.of(), Map.of("pl.view", view, TestDesk.ATTACK, TestDesk.ATTACK));
            assertEquals(0, html.select("script").size());
            assertTrue(html.text().contains(TestDesk.ATTACK));
        }
        assertEquals(0, show(Map.of(), Map.of("pl.q", TestDesk.ATTACK)).select("script").size());
    }

    @Test
    public void saysInABoxWhatIsInTheWay() {
        assertEquals("Something needs another look", boxed(Map.of("topic", "moon"), Map.of()));
        assertEquals("Something needs another look", boxed(Map.of(), Map.of("pl.status", "lost")));
        assertEquals("Something needs another look", boxed(Map.of(), Map.of("pl.next", "lost")));
        assertEquals("There is nothing here", boxed(Map.of("space", "NOWHERE"), Map.of()));
        desk.desk.caller = Spaces.OUTSIDER;
        assertEquals("There is nothing here", boxed(Map.of(), Map.of()));
    }

    @Test
    public void exportsHoldNothingToPress() {
        desk.add(draft(1), "Soup");
        output = "pdf";
        Document html = show(Map.of(), Map.of());
        assertEquals(0, html.select("form, button, .aui-button").size());
        assertFalse(titles(html).isEmpty());
    }

    private static Practice dueOn(long page, LocalDate day) {
        return draft(page).stillRight(day);
    }

    private String boxed(Map<String, String> macro, Map<String, String> address) {
        return show(macro, address).select(".aui-message-info .title").text();
    }

    private static List<String> titles(Document html) {
        return html.select(".ma-title a").eachText();
    }

    private Document show(Map<String, String> macro, Map<String, String> address) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        Map<String, String[]> parameters = new HashMap<>();
        address.forEach((name, value) -> parameters.put(name, new String[] {value}));
        when(request.getParameterMap()).thenReturn(parameters);
        when(request.getRequestURI()).thenReturn("/confluence/display/R/Library");
        LibraryGaps gaps = new LibraryGaps(
                new CourseReading(desk.desk.needs), desk.libraries, desk.desk.time);
        LibraryHtml html = new LibraryHtml(desk.libraries,
                new LibraryViews(desk.views, gaps, desk.desk.shipped.texts(), desk.desk.links),
                desk.desk.shipped.pages());
        MacroBoundary boundary =
                new MacroBoundary(new ProblemTexts(desk.desk.shipped.texts()), desk.desk.shipped.pages());
        ConversionContext context = mock(ConversionContext.class);
        when(context.getSpaceKey()).thenReturn(Spaces.KEY);
        when(context.getOutputType()).thenReturn(output);
        return Jsoup.parse(new PracticeLibraryMacro(html, desk.desk, new RequestGateway(() -> request), boundary)
                .execute(macro, "", context));
    }
}
