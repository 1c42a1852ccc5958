package org.mutualaid.confluence.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.mutualaid.confluence.scenario.LocalHost;
import org.openqa.selenium.WebElement;

/** What the form for asking does when something is in the way: it says what, and keeps everything that was typed. */
public class AskFormIT {

    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(LocalHost.livedIn()).around(CHROMIUM);

    private final BoardPage board = new BoardPage(CHROMIUM);

    @Before
    public void openForm() {
        CHROMIUM.signIn("volunteer");
        board.open("").openAskForm();
    }

    @After
    public void reachEverything() {
        CHROMIUM.unreachable();
        CHROMIUM.offline(false);
    }

    @Test
    public void eachLineOfTheSummaryLeadsToItsField() {
        board.type("details", "It may be blue.");
        board.type("category", "Home things");
        board.type("neededBy", LocalDate.now().minusDays(2).toString());
        board.type("quantity", "0");
        board.send();
        CHROMIUM.until("the summary has the focus", () -> CHROMIUM.hasFocus(".ma-ask [data-ma-summary]"));

        List<WebElement> lines = CHROMIUM.all("[data-ma-summary] li a");
        assertEquals(3, lines.size());
        List<String> fields = List.of("title", "neededBy", "quantity");
        for (String field : fields) {
            String sentence = CHROMIUM.text("[data-ma-field=" + field + "] .ma-wrong");
            assertTrue(CHROMIUM.one("[data-ma-field=" + field + "] .ma-wrong").isDisplayed());
            WebElement line = lines.stream().filter(one -> one.getText().endsWith(sentence)).findFirst().orElseThrow();
            line.click();
            assertTrue(field, CHROMIUM.hasFocus("[name=" + field + "][aria-invalid=true]"));
        }
        assertEquals("It may be blue.", board.typed("details"));
        assertEquals("home", board.typed("category"));
        assertEquals("0", board.typed("quantity"));
        assertEquals(LocalDate.now().minusDays(2).toString(), board.typed("neededBy"));
    }

    @Test
    public void whatIsPutRightIsSent() {
        board.type("title", "");
        board.send();
        CHROMIUM.until("the summary has the focus", () -> CHROMIUM.hasFocus(".ma-ask [data-ma-summary]"));
        board.type("title", "A blue bucket");
        board.type("category", "Home things");
        board.send();
        CHROMIUM.until("it is told", () -> CHROMIUM.hasFocus(".ma-posted"));
        assertEquals(0, CHROMIUM.all(".ma-ask [aria-invalid]").size());
        assertEquals("", board.typed("title"));
    }

    @Test
    public void aSiteThatIsNotReachedTakesNothingAway() {
        board.type("title", "A green bucket");
        board.type("category", "Home things");
        CHROMIUM.unreachable("*/rest/*");
        board.send();
        CHROMIUM.until("the summary has the focus", () -> CHROMIUM.hasFocus(".ma-ask [data-ma-summary]"));
        String told = CHROMIUM.text(".ma-ask [data-ma-summary]");
        assertTrue(told, told.startsWith("We could not reach the site."));
        assertEquals("A green bucket", board.typed("title"));

        CHROMIUM.unreachable();
        board.send();
        CHROMIUM.until("it is told", () -> CHROMIUM.hasFocus(".ma-posted"));
    }

    @Test
    public void whoGoesOfflineIsToldAndKeepsWhatTheyTyped() {
        board.type("title", "A red bucket");
        CHROMIUM.offline(true);
        CHROMIUM.until("it is told", () -> board.said().startsWith("You are offline."));
        assertTrue(CHROMIUM.all("[data-ma-do]").stream().noneMatch(WebElement::isEnabled));
        assertEquals("A red bucket", board.typed("title"));

        CHROMIUM.offline(false);
        CHROMIUM.until("the buttons are back", () ->
                CHROMIUM.all("[data-ma-do]").stream().allMatch(WebElement::isEnabled) && board.said().isEmpty());
        assertEquals("A red bucket", board.typed("title"));
    }
}
