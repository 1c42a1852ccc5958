package org.mutualaid.confluence.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.mutualaid.confluence.scenario.LocalHost;
import org.mutualaid.confluence.scenario.Rest;
import org.openqa.selenium.Keys;

/** What visitors, guests, people without access and coordinators find on the board and on the page of a need. */
public class PeopleIT {

    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(LocalHost.livedIn()).around(CHROMIUM);

    private final BoardPage board = new BoardPage(CHROMIUM);

    @Test
    public void aVisitorReadsTitlesAndIsShownTheWayIn() {
        String code = post("A visitor reads this line");
        CHROMIUM.signIn("");
        board.open("?nb.q=visitor");
        assertEquals(List.of(code), board.codes());
        assertEquals(0, CHROMIUM.all("[data-ma-do], [data-ma-ask]").size());
        assertFalse(CHROMIUM.text("main").contains("Only members read this"));
        CHROMIUM.one(board.card(code) + " .ma-title a").click();
        assertEquals(0, CHROMIUM.all("[data-ma-do], [data-ma-open], .ma-details").size());
        assertFalse(CHROMIUM.text("main").contains("Only members read this"));

        CHROMIUM.one(".ma-need a[href*='login']").click();
        CHROMIUM.one("#os_username").sendKeys("volunteer");
        CHROMIUM.one("#os_password").sendKeys("volunteer", Keys.ENTER);
        CHROMIUM.until("the need is shown again", () -> CHROMIUM.all(".ma-details").size() == 1);
        assertTrue(CHROMIUM.driver().getCurrentUrl().endsWith("/need/" + code));
        assertEquals("Only members read this.", CHROMIUM.text(".ma-details"));
    }

    @Test
    public void aGuestIsToldWhomToAsk() {
        CHROMIUM.signIn("partner");
        board.open("");
        assertEquals(0, CHROMIUM.all("[data-ma-do], [data-ma-ask]").size());
        assertTrue(CHROMIUM.text(".ma-members"), CHROMIUM.text(".ma-members").contains("ask a coordinator"));
        assertEquals(0, CHROMIUM.all(".ma-members a").size());
    }

    @Test
    public void whoMayNotSeeTheSpaceFindsNothingThere() {
        String code = post("Nothing for outsiders");
        CHROMIUM.signIn("outsider");
        board.open("");
        assertEquals("Page not found", CHROMIUM.text("main h1"));
        CHROMIUM.open("/plugins/servlet/mutual-aid/need/" + code);
        String hidden = CHROMIUM.text("main");
        CHROMIUM.open("/plugins/servlet/mutual-aid/need/N-0000");
        assertEquals(CHROMIUM.text("main"), hidden);
        assertFalse(hidden, hidden.contains("outsiders"));
    }

    @Test
    public void aMemberHasNoToolsOfACoordinator() {
        String code = post("Somebody else decides");
        CHROMIUM.signIn("volunteer");
        CHROMIUM.open("/plugins/servlet/mutual-aid/need/" + code);
        assertEquals(0, CHROMIUM.all(".ma-tools button").size());
        assertEquals(1, CHROMIUM.all("[data-ma-do=claim]").size());
    }

    @Test
    public void aCoordinatorHoldsOpensAndTakesOffTheBoard() {
        String code = openAsCoordinator("It changes its state");
        say("hold");
        untilState(code, "on-hold");
        say("reopen");
        untilState(code, "open");
        say("withdraw");
        untilState(code, "withdrawn");
        say("reopen");
        untilState(code, "open");
        assertEquals(5, CHROMIUM.all(".ma-story li").size());
    }

    @Test
    public void noWayFoundNeedsAReasonWhichTheStoryTells() {
        String code = openAsCoordinator("Nobody has one");
        say("could-not-meet");
        String form = "[data-ma-saying=could-not-meet]";
        CHROMIUM.until("the field has the focus", () -> CHROMIUM.hasFocus(form + " textarea[aria-invalid=true]"));
        assertTrue(CHROMIUM.one(form + " .ma-wrong").isDisplayed());
        CHROMIUM.one(form + " textarea").sendKeys("All of them are lent out.");
        CHROMIUM.one(form + " [type=submit]").click();
        untilState(code, "could-not-meet");
        assertEquals("All of them are lent out.", CHROMIUM.text(".ma-story blockquote"));
    }

    private String openAsCoordinator(String title) {
        String code = post(title);
        CHROMIUM.signIn("coordinator");
        CHROMIUM.open("/plugins/servlet/mutual-aid/need/" + code);
        return code;
    }

    private void say(String outcome) {
        CHROMIUM.one("[data-ma-open=" + outcome + "]").click();
        CHROMIUM.one("[data-ma-saying=" + outcome + "] [type=submit]").click();
    }

    private void untilState(String code, String state) {
        CHROMIUM.until("it is told", () -> CHROMIUM.hasFocus(".ma-told"));
        assertEquals(state, Rest.as("care", CHROMIUM.url()).get("/needs/" + code).json().get("state").asText());
        CHROMIUM.run("document.querySelector('[data-ma-say]').replaceChildren()");
    }

    private String post(String title) {
        return Rest.as("care", CHROMIUM.url())
                .post("/needs", Map.of("space", "RIVERSIDE", "title", title, "category", "home",
                        "details", "Only members read this.", "sharing", "members"))
                .expect(201).json().get("code").asText();
    }
}
