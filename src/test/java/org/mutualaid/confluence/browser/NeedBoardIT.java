package org.mutualaid.confluence.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.mutualaid.confluence.scenario.LocalHost;
import org.mutualaid.confluence.scenario.Rest;
import org.openqa.selenium.Keys;

/** A volunteer at the board, from asked to met, and what the board, the need's page and REST tell about it. */
public class NeedBoardIT {

    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(LocalHost.livedIn()).around(CHROMIUM);

    private final BoardPage board = new BoardPage(CHROMIUM);
    private Rest rest;

    @Before
    public void signIn() {
        rest = Rest.as("volunteer", CHROMIUM.url());
        CHROMIUM.signIn("volunteer");
    }

    @Test
    public void aFilterIsInTheAddressAndItsCountIsWhatItLists() {
        board.open("");
        board.choose("area", "Southside");
        assertTrue(CHROMIUM.driver().getCurrentUrl(), CHROMIUM.driver().getCurrentUrl().contains("nb.area="));
        List<String> first = board.codes();
        board.showAll();
        List<String> all = board.codes();
        assertEquals(listed("&area=Southside"), all);
        assertEquals(first, all.subList(0, first.size()));
        assertTrue(CHROMIUM.text("[data-ma-part=foot] p").contains(" " + all.size() + " "));

        CHROMIUM.driver().navigate().refresh();
        assertEquals(first, board.codes());
        CHROMIUM.driver().navigate().back();
        CHROMIUM.until("the filter is gone", () -> board.codes().size() > first.size());
    }

    @Test
    public void everyCountInTheHeadIsWhatItsLinkLists() {
        Map<String, Long> counts = board.open("").counts();
        assertEquals(4, counts.size());
        counts.forEach((link, count) -> {
            board.follow(".ma-counts a[href='" + link + "']");
            board.showAll();
            assertEquals(link, count.intValue(), board.codes().size());
        });
    }

    @Test
    public void aNeedIsPostedWithTheKeyboardAloneAndStandsOnTheBoard() {
        board.open("");
        CHROMIUM.tabTo(".ma-head [data-ma-ask]");
        CHROMIUM.press(Keys.ENTER);
        assertTrue(CHROMIUM.hasFocus("[name=title]"));
        CHROMIUM.press("A tent for the weekend", Keys.TAB, "Home", Keys.TAB, "For four, dry.", Keys.TAB, "Elm");
        CHROMIUM.tabTo("[name=quantity]");
        CHROMIUM.press("2", Keys.TAB, "tents", Keys.ENTER);
        CHROMIUM.until("it is told", () -> CHROMIUM.hasFocus(".ma-posted"));
        assertTrue(CHROMIUM.driver().getCurrentUrl().endsWith(BoardPage.ADDRESS));

        String code = CHROMIUM.text(".ma-posted .ma-code");
        JsonNode need = rest.get("/needs/" + code).expect(200).json();
        assertEquals("A tent for the weekend", need.get("title").asText());
        assertEquals("home", need.get("category").asText());
        assertEquals("elm-park", need.get("area").asText());
        assertEquals(2, need.get("quantity").asInt());
        assertEquals(active("open,claimed"), board.count("on the board"));
        board.showAll();
        assertTrue(board.codes().contains(code));
    }

    @Test
    public void aNeedIsPromisedInPartAndMetWithTheKeyboardAlone() {
        String code = post("Chairs for the long table", "quantity", 6);
        board.open("?nb.q=long+table");
        CHROMIUM.tabTo(board.card(code) + " [data-ma-do]");
        CHROMIUM.press(Keys.ENTER);
        CHROMIUM.until("the number can be typed", () -> CHROMIUM.hasFocus(".ma-stepper input"));
        CHROMIUM.press("6", Keys.ENTER);
        CHROMIUM.until("it is told at the card", () -> CHROMIUM.hasFocus(board.card(code) + " .ma-told"));
        assertEquals(active("open"), board.count("still open"));
        assertEquals("claimed", rest.get("/needs/" + code).json().get("state").asText());

        CHROMIUM.tabTo(board.card(code) + " [data-ma-do=done]");
        CHROMIUM.press(Keys.ENTER);
        CHROMIUM.until("it is off the board", () -> board.codes().isEmpty());
        assertEquals(active("open,claimed"), board.count("on the board"));
        assertTrue(board.said(), board.said().contains(code));
        assertHistoryOf(code);
    }

    /** How many needs there are now: jobs write what comes again while a test goes on. */
    private int active(String states) {
        return rest.get("/needs?space=RIVERSIDE&limit=200&state=" + states).expect(200).json().get("results").size();
    }

    private void assertHistoryOf(String code) {
        CHROMIUM.open("/plugins/servlet/mutual-aid/need/" + code);
        List<String> told = CHROMIUM.all(".ma-story bdi").stream().map(line -> line.getText()).toList();
        assertEquals(3, told.size());
        assertTrue(told.toString(), told.get(0).startsWith("You said that it was met"));
        assertTrue(told.toString(), told.get(1).startsWith("You promised to help"));
        JsonNode history = rest.get("/needs/" + code + "/history").expect(200).json().get("results");
        assertEquals(List.of("posted", "claimed", "met"), history.findValuesAsText("action"));
        assertEquals("met", rest.get("/needs/" + code).json().get("state").asText());
        assertFalse(listed("").contains(code));
    }

    @Test
    public void aPromiseIsTakenBackAtTheCard() {
        String code = post("A ladder on Sunday", "details", "The long one.");
        board.open("?nb.q=ladder+on+sunday");
        CHROMIUM.one(board.card(code) + " [data-ma-do=claim]").click();
        CHROMIUM.until("it is promised", () -> !CHROMIUM.all(board.card(code) + " [data-ma-do=release]").isEmpty());
        CHROMIUM.one(board.card(code) + " [data-ma-do=release]").click();
        CHROMIUM.until("it is back", () -> !CHROMIUM.all(board.card(code) + " [data-ma-do=claim]").isEmpty());
        assertEquals("open", rest.get("/needs/" + code).json().get("state").asText());
    }

    @Test
    public void theListIsAnotherViewOfTheSameNeeds() {
        List<String> cards = board.open("?nb.area=Mill+Lane").codes();
        board.follow("[data-ma-view=list]");
        assertEquals(cards, board.codes());
        assertEquals(1, CHROMIUM.all("table.ma-table tbody[data-ma-items]").size());
        board.follow("[data-ma-view=cards]");
        assertEquals(cards, board.codes());
    }

    private String post(String title, String field, Object value) {
        return rest.post("/needs", Map.of("space", "RIVERSIDE", "title", title, "category", "home", field, value))
                .expect(201).json().get("code").asText();
    }

    private List<String> listed(String filter) {
        return rest.get("/needs?space=RIVERSIDE&limit=200" + filter).expect(200).json()
                .get("results").findValuesAsText("code");
    }
}
