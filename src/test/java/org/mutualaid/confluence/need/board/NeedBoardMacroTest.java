package org.mutualaid.confluence.need.board;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mutualaid.confluence.need.NeedBuilder.NOON;
import static org.mutualaid.confluence.need.NeedBuilder.aNeed;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.After;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.need.NeedStatus;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.need.line.PlaceInLine;
import org.mutualaid.confluence.need.line.Urgency;
import org.mutualaid.confluence.value.PublicCode;

public class NeedBoardMacroTest {

    private static final String CARDS = "[data-ma-need]";

    private final TestBoard board = new TestBoard(Locale.ENGLISH);

    @After
    public void callsNothingThatIsNotListed() {
        board.desk.shipped.refuseBlockedCalls();
    }

    @Test
    public void tellsTheOrderInWordsAndWhyANeedWasMovedUp() {
        PlaceInLine place = new PlaceInLine(
                NOON.plus(Duration.ofDays(7)), PlaceInLine.Reason.URGENCY, Duration.ofDays(2));
        board.desk.add(aNeed("N-0001").at("north").with(place));

        Document html = board.show(Map.of(), Map.of());

        assertTrue(html.select(".ma-order").text(), html.select(".ma-order").text().contains(
                "by the day something is needed; without a day, by how long it can wait"));
        assertTrue(html.select(".ma-order").text().contains("No other order was agreed on yet."));
        assertTrue(html.select(".ma-why").text(), html.select(".ma-why").text().endsWith("Moved up: Northgate"));
    }

    @Test
    public void showsANeedInFewWords() {
        board.desk.add(aNeed("N-7K2Q").titled("Soup").at("north").needing(5).waiting(100));
        Element card = shown().selectFirst(CARDS);
        assertEquals("Soup", card.select(".ma-title a").text());
        assertEquals("/confluence/plugins/servlet/mutual-aid/need/N-7K2Q", card.select(".ma-title a").attr("href"));
        assertEquals("N-7K2Q · Food · Northgate", card.select(".ma-card__name .ma-notes").text());
        assertEquals("Needed within a week, asked yesterday", card.select(".ma-line").first().text());
        assertEquals("5 of 5 left", card.select(".ma-amount").text());
        assertEquals(5, card.select(".ma-pieces .is-open").size());
        assertEquals("New", card.select(".ma-badge").text());
        assertEquals("claim-some", card.select("[data-ma-do]").attr("data-ma-do"));
        assertEquals(List.of("org.mutualaid.confluence:need"), board.desk.shipped.required());
    }

    @Test
    public void refusesAStateThatNamesNone() {
        for (String states : List.of(",", ", ,", "open,")) {
            assertEquals(states, 1, board.show(Map.of("state", states), Map.of()).select(".aui-message-info").size());
        }
    }

    @Test
    public void countsNoSingleStateWhereItsAuthorChoseSeveral() {
        someNeeds();
        assertEquals(0, board.show(Map.of("state", "met, open"), Map.of()).select(".ma-counts a").size());
    }

    @Test
    public void everyCountIsTheLengthOfTheListItLeadsTo() {
        someNeeds();
        List<Element> links = shown().select(".ma-counts a");
        assertEquals(4, links.size());
        Set<String> counts = new HashSet<>();
        for (Element link : links) {
            String count = link.select("strong").text();
            counts.add(count);
            assertEquals(count, number(board.follow(Map.of("limit", "200"), link.attr("href"))));
        }
        assertEquals("the counts tell lists apart", Set.of("9", "7", "3", "2"), counts);
    }

    @Test
    public void everythingToFollowUpIsTheLengthOfTheListItLeadsToForCoordinatorsOnly() {
        someNeeds();
        board.desk.add(aNeed("N-0101").being(NeedStatus.COULD_NOT_MEET, 1));
        board.desk.add(aNeed("N-0102"));
        board.desk.needs.awaitsCall(new PublicCode("N-0102"), NOON);
        assertEquals(0, shown().select(".ma-follow").size());

        board.desk.caller = Spaces.COORDINATOR;
        List<Element> links = shown().select(".ma-follow li a");

        assertEquals(2, links.size());
        assertEquals("2 things to follow up", shown().select(".ma-follow__all").text());
        for (Element link : links) {
            Document list = board.follow(Map.of("limit", "200"), link.attr("href"));
            assertEquals(link.select("strong").text(), number(list));
            assertEquals(link.text(), list.select(".ma-follow a[aria-current]").text());
        }
        board.desk.caller = Spaces.MEMBER;
        for (String asked : List.of("nb.call", "nb.quiet")) {
            assertEquals("This is for somebody else to do", boxed(Map.of(), Map.of(asked, "yes")));
        }
    }

    @Test
    public void keepsMarkupInEveryFieldAsText() {
        board.desk.add(aNeed("N-7K2Q").inFull().titled(TestDesk.ATTACK).of("odd").at("south"));
        for (String view : List.of("cards", "list")) {
            Document html = board.show(
                    Map.of(), Map.of("nb.q", "script", "nb.view", view, TestDesk.ATTACK, TestDesk.ATTACK));
            assertEquals(0, html.select("script").size());
            assertEquals(TestDesk.ATTACK, html.select(CARDS).select("a[href*=need] bdi").first().text());
            assertTrue(html.select(CARDS).text().contains(TestDesk.ATTACK));
        }
        Document nothing = board.show(Map.of(), Map.of("nb.q", TestDesk.ATTACK + " nowhere"));
        assertEquals(0, nothing.select("script").size());
        assertTrue(nothing.select(".ma-empty").text().contains(TestDesk.ATTACK));
    }

    @Test
    public void narrowsByWhatTheAddressSays() {
        someNeeds();
        Document html = board.show(Map.of(), Map.of("nb.area", "north", "pageId", "5"));
        assertEquals("2", number(html));
        assertEquals("Northgate", html.select("select[name=nb.area] option[selected]").text());
        assertEquals("5", html.select("form[data-ma-filters] input[name=pageId]").val());
        assertEquals("/confluence/display/R/Board?pageId=5#nb", html.select(".ma-clear").attr("href"));
    }

    @Test
    public void twoBoardsOnAPageKeepTheirChoicesApart() {
        someNeeds();
        Document html = board.show(Map.of("name", "rides"), Map.of("nb.area", "north", "rides.q", "soup"));
        assertEquals("9", number(html));
        assertTrue(html.select(".ma-counts a").first().attr("href").contains("nb.area=north"));
    }

    @Test
    public void cannotBeWidenedBeyondWhatItsAuthorSet() {
        someNeeds();
        Document html = board.show(Map.of("area", "Northgate"), Map.of("nb.area", "south"));
        assertEquals("2", number(html));
        assertEquals(0, html.select("select[name=nb.area]").size());
        assertEquals("2", html.select(".ma-counts strong").first().text());
    }

    @Test
    public void walksTheWholeListByKey() {
        someNeeds();
        Map<String, String> macro = Map.of("limit", "4");
        Set<String> codes = new HashSet<>();
        Document part = board.show(macro, Map.of());
        assertEquals("4 of 9 shown", part.select(".ma-foot .ma-notes").text());
        assertEquals("Show 4 more", part.select("[data-ma-more]").text());
        codes.addAll(part.select(CARDS).eachAttr("data-ma-need"));
        for (int slices = 1; !part.select("[data-ma-more]").isEmpty(); slices++) {
            assertTrue(slices < 4);
            part = board.follow(macro, part.select("[data-ma-more]").attr("href"));
            codes.addAll(part.select(CARDS).eachAttr("data-ma-need"));
        }
        assertEquals(9, codes.size());
        assertEquals("9 to 9 of 9", part.select(".ma-foot .ma-notes").text());
        assertEquals("9 of 9 shown", part.select(".ma-foot .ma-notes").attr("data-together"));
    }

    @Test
    public void saysWhyNothingIsListed() {
        assertEquals("Nothing is here yet", shown().select(".ma-empty h2").text());
        board.desk.add(aNeed("N-0001").being(NeedStatus.MET, 2));
        Document quiet = shown();
        assertEquals("Nothing is open right now", quiet.select(".ma-empty h2").text());
        assertEquals("1", number(board.follow(Map.of(), quiet.select(".ma-empty a").attr("href"))));
        board.desk.add(aNeed("N-0002").at("south"));
        assertTrue(quiet.select(".ma-order").isEmpty());
        assertTrue(board.show(Map.of(), Map.of("nb.state", "met")).select(".ma-order").text().contains("latest first"));
        Document filtered = board.show(Map.of(), Map.of("nb.area", "north", "nb.category", "food"));
        assertEquals(
                "You chose: Northgate, Food. 1 need is on the board in all.",
                filtered.select(".ma-empty p").first().text());
        assertEquals("1", number(board.follow(Map.of(), filtered.select(".ma-empty a").attr("href"))));
    }

    @Test
    public void visitorsReadAndAreToldWhatToDo() {
        board.desk.add(aNeed("N-0001").inFull());
        board.desk.caller = Actor.VISITOR;
        Document html = shown();
        assertEquals(0, html.select("[data-ma-do], .ma-ask").size());
        assertEquals(
                "/confluence/login.action?os_destination=%2Fdisplay%2FR%2FBoard",
                html.select(".ma-members a").attr("href"));
        assertFalse(html.text().contains("ش🙂"));
        board.desk.caller = Spaces.READER;
        assertTrue(shown().select(".ma-members").text().contains("ask a coordinator"));
    }

    @Test
    public void exportsHoldNothingToPress() {
        someNeeds();
        board.output = "pdf";
        Document html = shown();
        assertEquals(0, html.select("button, form, template, noscript, .aui-button").size());
        assertEquals(9, html.select(CARDS).size());
    }

    @Test
    public void aListHasOneRowForEachNeed() {
        someNeeds();
        assertEquals(9, board.show(Map.of("view", "list"), Map.of()).select("table.aui tbody tr").size());
        assertEquals(
                0, board.show(Map.of("view", "list"), Map.of("nb.view", "cards")).select("table").size());
    }

    @Test
    public void saysInABoxWhatIsInTheWay() {
        assertEquals("There is nothing here", boxed(Map.of("space", "NOWHERE"), Map.of()));
        assertEquals("Something needs another look", boxed(Map.of("area", TestDesk.ATTACK + "?"), Map.of()));
        assertEquals("Something needs another look", boxed(Map.of(), Map.of("nb.state", "lost")));
        board.desk.caller = Spaces.OUTSIDER;
        assertEquals("There is nothing here", boxed(Map.of(), Map.of()));
    }

    @Test
    public void speaksSpanish() {
        TestBoard spanish = new TestBoard(Locale.forLanguageTag("es"));
        spanish.desk.add(aNeed("N-0001").needing(12));
        Document html = spanish.show(Map.of(), Map.of());
        assertEquals("es", html.select("[data-ma-board]").attr("lang"));
        assertEquals("Por prometer: 12 de 12", html.select(".ma-amount").text());
        assertTrue(html.text().contains("Pedir ayuda"));
    }

    private String boxed(Map<String, String> macro, Map<String, String> address) {
        Document html = board.show(macro, address);
        assertEquals(0, html.select("[data-ma-board]").size());
        return html.select(".aui-message-info .title").text();
    }

    private Document shown() {
        return board.show(Map.of(), Map.of());
    }

    private static String number(Document html) {
        return Integer.toString(html.select(CARDS).size());
    }

    /** Nine on the board: seven open, three asked since yesterday, two past their date, two in Northgate. */
    private void someNeeds() {
        for (int i = 0; i < 4; i++) {
            board.desk.add(aNeed("N-100" + i).asked(NOON.minus(Duration.ofDays(5))).waiting(90 + i));
        }
        board.desk.add(aNeed("N-1004").with(Urgency.TODAY).waiting(100));
        board.desk.add(aNeed("N-1005").at("north").waiting(101));
        board.desk.add(aNeed("N-1006").at("north").waiting(3));
        for (int i = 7; i < 9; i++) {
            board.desk.add(aNeed("N-100" + i).asked(NOON.minus(Duration.ofDays(5))).waiting(i == 7 ? 4 : 110)
                    .being(NeedStatus.CLAIMED, 0));
        }
        board.desk.add(aNeed("N-1009").being(NeedStatus.ON_HOLD, 0));
    }
}
