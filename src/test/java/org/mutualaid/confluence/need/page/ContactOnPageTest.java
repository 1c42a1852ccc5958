package org.mutualaid.confluence.need.page;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.After;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.care.reveal.Boxes;
import org.mutualaid.confluence.care.reveal.ContactBoxes;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.need.card.NeededWords;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.need.desk.NeedForm;
import org.mutualaid.confluence.need.story.HistoryViews;
import org.mutualaid.confluence.platform.PeopleGateway;

/** What the page of a need shows where its contact is. */
public class ContactOnPageTest {

    private static final Actor HELPER = Spaces.OTHER_MEMBER;

    private final TestDesk desk = new TestDesk(Locale.ENGLISH);

    @After
    public void callsNothingThatIsNotListed() {
        desk.shipped.refuseBlockedCalls();
    }

    @Test
    public void isSealedToANeighbourAndSoAreTheWords() {
        Document html = shown(Spaces.NEIGHBOUR, posted());

        assertTrue(html.select("[data-ma-contact]").text().startsWith("Contact is sealed It opens for people"));
        assertEquals(0, html.select("[data-ma-reveal], .ma-details").size());
        assertTrue(html.select(".ma-words").text().contains("sealed with the contact"));
        assertFalse(html.select(".ma-facts").text().contains("Who may see it"));
    }

    @Test
    public void asksAHelperWhatForAndShowsNothingYet() {
        String code = posted();
        desk.service.claim(HELPER, code, Optional.empty(), Optional.empty());

        Document html = shown(HELPER, code);

        assertEquals(
                List.of("agree-a-time", "find-the-door", "late-or-off", "other"),
                html.select("[data-ma-reveal] input").eachAttr("value"));
        assertEquals(1, html.select("[data-ma-reveal] input[checked]").size());
        assertTrue(html.select("[data-ma-contact]").text().contains("Every look is noted"));
        assertEquals("Ring twice", html.select(".ma-details").text());
        assertFalse(html.outerHtml().contains("0147") || html.outerHtml().contains("Joana"));
    }

    @Test
    public void tellsWhoWroteItAndCoordinatorsWhoMaySeeIt() {
        String code = posted();

        for (Actor reader : List.of(Spaces.MEMBER, Spaces.COORDINATOR)) {
            assertTrue(shown(reader, code).select(".ma-facts").text().contains("Only the person who helps"));
        }
    }

    @Test
    public void isNotThereForVisitorsNorWhereNoneWasLeft() {
        assertTrue(shown(Actor.VISITOR, posted()).select("[data-ma-contact]").hasAttr("hidden"));
        String bare = post(Map.of("space", Spaces.KEY, "title", "Soup", "category", "food"));
        assertTrue(shown(Spaces.MEMBER, bare).select("[data-ma-contact]").hasAttr("hidden"));
    }

    @Test
    public void listsTheLooksForTheCareRoleOnly() {
        String code = posted();
        ContactBoxes boxes = Boxes.after(desk, Spaces.MEMBER, code);

        assertEquals("key-of-member: Find the door", shown(Spaces.CARE, code, boxes).select(".ma-looks li bdi").text());
        assertEquals(0, shown(Spaces.COORDINATOR, code, boxes).select(".ma-looks").size());
    }

    private String posted() {
        return post(Map.of(
                "space", Spaces.KEY, "title", "Soup", "category", "food", "details", "Ring twice",
                "contact", Map.of("name", "Joana", "way", "call", "value", "+1 555 010 0147")));
    }

    private String post(Map<String, Object> fields) {
        return desk.service.post(Spaces.MEMBER, new NeedForm(fields), "en").need().code().text();
    }

    private Document shown(Actor reader, String code) {
        return shown(reader, code, Boxes.of(desk));
    }

    private Document shown(Actor reader, String code, ContactBoxes boxes) {
        desk.caller = reader;
        NeedPageViews views = new NeedPageViews(
                desk.views,
                desk.cards,
                new NeededWords(desk.shipped.texts(), desk.dates, desk.time),
                new HistoryViews(desk.book, mock(PeopleGateway.class), desk.shipped.texts(), desk.dates),
                new PageWords(desk.shipped.texts(), desk.links));
        PageParts parts = new PageParts(desk.promises, boxes, desk.calls(), List.of());
        NeedPage page = new NeedPage(desk.service, views, parts, desk.shipped.pages());
        return Jsoup.parse(page.show(List.of("need", code), reader).body());
    }
}
