package org.mutualaid.confluence.need.page;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
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
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.need.card.NeededWords;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.need.desk.NeedForm;
import org.mutualaid.confluence.need.story.HistoryViews;
import org.mutualaid.confluence.need.term.LapseRule;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;

public class NeedPageTest {

    private final TestDesk desk = new TestDesk(Locale.ENGLISH);
    private final NeedPage page = new NeedPage(
            desk.service,
            new NeedPageViews(
                    desk.views,
                    desk.cards,
                    new NeededWords(desk.shipped.texts(), desk.dates, desk.time),
                    new HistoryViews(desk.book, mock(PeopleGateway.class), desk.shipped.texts(), desk.dates),
                    new PageWords(desk.shipped.texts(), desk.links)),
            new PageParts(desk.promises, Boxes.of(desk), desk.calls(), List.of()),
            desk.shipped.pages());

    @After
    public void callsNothingThatIsNotListed() {
        desk.shipped.refuseBlockedCalls();
    }

    @Test
    public void tellsMembersWhatIsKnownAndWhatTheyCanDo() {
        Document html = shown(Spaces.MEMBER, posted("Soup", "Without salt"));
        assertEquals("Soup", html.select("h1").text());
        assertEquals("Without salt", html.select(".ma-details").text());
        assertEquals(6, html.select(".ma-facts dt").size());
        assertEquals("3 of 3 bowls left", plain(html.select(".ma-box h2").text()));
        assertEquals("claim-some", html.select("[data-ma-do]").attr("data-ma-do"));
        assertEquals("Somebody wrote this down", html.select(".ma-story li p").first().text());
        assertEquals(0, html.select("[data-ma-saying]").size());
    }

    @Test
    public void saysUntilWhenAPromiseWouldStand() {
        String term = shown(Spaces.MEMBER, posted("Soup", "")).select(".ma-term").text();
        assertEquals("We ask you tomorrow how it goes. If we hear nothing until Wed 4 Mar 09:00, it goes back on the "
                + "board. No harm done.", term);
        assertEquals(0, shown(Actor.VISITOR, posted("Soup", "")).select(".ma-term").size());
    }

    @Test
    public void asksWhoPromisedHowItGoesAndLetsThemTakeLonger() {
        String code = posted("Soup", "");
        promise(code, TestDesk.NOW);
        Document fresh = shown(Spaces.MEMBER, code);
        assertEquals("Yours until Wed 4 Mar 09:00. Need longer? Say so and it stays yours.",
                fresh.select(".ma-term p").text());
        assertEquals("keep", fresh.select(".ma-term button").attr("data-ma-do"));
        assertEquals(0, fresh.select(".ma-promises").size());

        String quiet = posted("Bread", "");
        promise(quiet, TestDesk.NOW.minus(Duration.ofHours(24)));
        assertEquals("How is it going? If we hear nothing until Tue 3 Mar 09:00, it goes back on the board. "
                + "No harm done.", shown(Spaces.MEMBER, quiet).select(".ma-term.is-quiet p").text());
    }

    @Test
    public void tellsOnlyCoordinatorsWhoPromisedAndWhatHasGoneQuiet() {
        String code = posted("Soup", "");
        promise(code, TestDesk.NOW.minus(Duration.ofHours(24)));
        Document html = shown(Spaces.COORDINATOR, code);
        assertEquals(TestDesk.ATTACK + " member", html.select(".ma-promises li > strong").text());
        assertEquals("3 bowls", html.select(".ma-promises li > bdi").text());
        assertEquals("Gone quiet. Back on the board Tue 3 Mar 09:00", html.select(".ma-promises .is-late").text());
        assertEquals(0, html.select("script").size());
        assertEquals(0, shown(Spaces.OTHER_MEMBER, code).select(".ma-promises, .ma-term.is-quiet").size());
    }

    @Test
    public void showsTheContactLogToHelpersAndCoordinatorsOnly() {
        String code = posted("Soup", "");
        assertEquals(0, shown(Spaces.MEMBER, code).select(".ma-calls").size());
        assertEquals("Nobody has got in touch yet.",
                shown(Spaces.COORDINATOR, code).select(".ma-calls > p").last().text());
        promise(code, TestDesk.NOW);
        Document html = shown(Spaces.MEMBER, code);
        assertEquals("/contacts", html.select(".ma-calls form").attr("data-ma-path"));
        assertTrue(html.select(".ma-calls .ma-help").text().contains("no phone number"));
    }

    @Test
    public void letsHelpersHandTheirsOverAndCoordinatorsAnybodys() {
        String code = posted("Soup", "");
        promise(code, TestDesk.NOW);
        assertEquals(List.of("/claims/mine/handover"),
                shown(Spaces.MEMBER, code).select("[data-ma-path*=handover]").eachAttr("data-ma-path"));
        assertEquals(List.of("/claims/member/handover"),
                shown(Spaces.COORDINATOR, code).select("[data-ma-path*=handover]").eachAttr("data-ma-path"));
        assertEquals(0, shown(Spaces.OTHER_MEMBER, code).select("[data-ma-path*=handover]").size());
    }

    private void promise(String code, Instant when) {
        String person = Spaces.MEMBER.userKey().orElseThrow();
        desk.book.change(new PublicCode(code), Spaces.MEMBER, Optional.empty(),
                need -> need.claim(person, Optional.empty(), LapseRule.USUAL.from(when)));
    }

    @Test
    public void sealsWhatWasWrittenFromVisitors() {
        Document html = shown(Actor.VISITOR, posted("Soup", "Without salt"));
        assertFalse(html.text().contains("Without salt"));
        assertTrue(html.select("a[href*=login.action]").attr("href").contains("os_destination"));
        assertEquals(5, html.select(".ma-facts dt").size());
        assertEquals(0, html.select("[data-ma-do], [data-ma-saying]").size());
    }

    @Test
    public void helpersSayWhatBecameOfTheirPromise() {
        String code = posted("Soup", "Without salt");
        desk.service.claim(Spaces.MEMBER, code, Optional.of(Quantity.ofWhole(2)), Optional.empty());
        Document html = shown(Spaces.MEMBER, code);
        assertEquals("You are bringing 2 of 3 bowls", plain(html.select(".ma-box h2").text()));
        assertEquals(List.of("done", "release", "keep"), html.select("[data-ma-do]").eachAttr("data-ma-do"));
        assertEquals(
                List.of("met", "could-not-meet", "over-mine"),
                html.select(".ma-box form").eachAttr("data-ma-saying"));
        assertEquals("You promised to help: 2 bowls", html.select(".ma-story li p").first().text());
    }

    @Test
    public void coordinatorsSayWhatBecameOfIt() {
        Document html = shown(Spaces.COORDINATOR, posted("Soup", "Without salt"));
        assertEquals(
                List.of("met", "could-not-meet", "hold", "withdraw"),
                html.select(".ma-side form").eachAttr("data-ma-saying"));
        assertEquals("You wrote this down", html.select(".ma-story li p").first().text());
    }

    @Test
    public void keepsMarkupInEveryFieldAsText() {
        String code = posted(TestDesk.ATTACK, TestDesk.ATTACK);
        for (Actor reader : List.of(Spaces.MEMBER, Spaces.COORDINATOR, Actor.VISITOR)) {
            Document html = shown(reader, code);
            assertEquals(0, html.select("script").size());
            assertEquals(TestDesk.ATTACK, html.select("h1").text());
        }
    }

    @Test
    public void whatOneMayNotSeeLooksLikeWhatIsNotThere() {
        String code = posted("Soup", "Without salt");
        assertThrows(NotFound.class, () -> shown(Spaces.OUTSIDER, code));
        assertThrows(NotFound.class, () -> shown(Spaces.MEMBER, "N-0000"));
        assertThrows(NotFound.class, () -> shown(Spaces.MEMBER, "<script>"));
        assertTrue(page.handles(List.of("need", code)));
        assertFalse(page.handles(List.of("need")));
    }

    private String posted(String title, String details) {
        Map<String, Object> fields = new HashMap<>(Map.of(
                "space", Spaces.KEY, "title", title, "details", details, "category", "odd", "area", "south"));
        fields.put("sharing", "members");
        fields.putAll(Map.of("quantity", 3, "unit", title.length() > 20 ? TestDesk.ATTACK.substring(0, 29) : "bowls"));
        return desk.service.post(Spaces.COORDINATOR, new NeedForm(fields), "en").need().code().text();
    }

    private Document shown(Actor reader, String code) {
        desk.caller = reader;
        return Jsoup.parse(page.show(List.of("need", code), reader).body());
    }

    /** Without the signs that keep the direction of a unit apart. */
    private static String plain(String text) {
        return text.replaceAll("[\u2068\u2069]", "");
    }
}
