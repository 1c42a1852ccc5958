package org.mutualaid.confluence.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.mutualaid.confluence.scenario.LocalHost;
import org.mutualaid.confluence.scenario.Rest;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** From a hard need to a lesson, to the next need of its kind, and to the day on which a newer page takes its place. */
public class LessonLoopIT {

    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(LocalHost.livedIn()).around(CHROMIUM);

    private static final String TITLE = "Roof leaks: what we learned";
    private static final String NEED = "/plugins/servlet/mutual-aid/need/";

    private final Rest volunteer = Rest.as("volunteer", CHROMIUM.url());

    @Test
    public void whatAHardNeedTaughtIsFoundTriedReviewedAndSuperseded() {
        String lesson = written(hardNeed());
        String next = need("Another leak above the stairs");
        assertStandsBesideTheNextNeed(next);
        assertWhoTriesItSaysHowItWent(lesson);
        assertSomebodyElseReadsItAndTheGroupTakesItUp(lesson);
        assertANewerPageTakesItsPlace(lesson, next);
    }

    @Test
    public void aGroupLooksBackAndWhoSaidYesIsAskedForAWord() {
        CHROMIUM.signIn("coordinator");
        CHROMIUM.open("/display/RIVERSIDE/What+we+learned");
        CHROMIUM.one(".ma-library__begin a[href*=retrospective]").click();
        CHROMIUM.until("the form is there", () -> !CHROMIUM.all("[data-ma-new].ma-js").isEmpty());
        CHROMIUM.one("[data-ma-form=new] [type=submit]").click();
        CHROMIUM.until("the page is begun", () -> !CHROMIUM.all("#markupTextarea").isEmpty());
        String page = CHROMIUM.driver().getCurrentUrl().replaceAll(".*pageId=(\\d+).*", "$1");
        CHROMIUM.open("/pages/viewpage.action?pageId=" + page);
        CHROMIUM.until("it is ready", () -> !CHROMIUM.all("[data-ma-retro].ma-js").isEmpty());
        assertTrue(CHROMIUM.text(".ma-retro"), CHROMIUM.text(".ma-retro").contains("were closed."));
        assertTrue(CHROMIUM.text("[data-ma-part=earlier]").contains("Put a second shelf into the food store"));
        String code = setOut();
        CHROMIUM.signIn("newcomer");
        CHROMIUM.open("/display/RIVERSIDE/What+we+can+offer");
        CHROMIUM.until("it is in My aid", () -> !CHROMIUM.all("[data-ma-mine].ma-js").isEmpty());
        CHROMIUM.one("[data-ma-action='" + code + "'] [data-ma-tell]").click();
        CHROMIUM.until("it is done", () -> CHROMIUM.all("[data-ma-action='" + code + "']").isEmpty());
        assertEquals("done", volunteer.get("/actions?page=" + page).expect(200).json().at("/results/0/state").asText());
    }

    /** @return the code of what the newcomer said yes to */
    private static String setOut() {
        CHROMIUM.one("[data-ma-part=here] summary").click();
        CHROMIUM.one("[data-ma-part=here] [name=words]").sendKeys("Ask for a long ladder");
        CHROMIUM.one("[data-ma-part=here] [name=owner]").sendKeys("nobody-here");
        CHROMIUM.one("[data-ma-part=here] [type=submit]").click();
        CHROMIUM.until("the name is asked for again", () -> !CHROMIUM.all("[data-ma-field=owner].is-wrong").isEmpty());
        WebElement owner = CHROMIUM.one("[data-ma-part=here] [name=owner]");
        owner.clear();
        owner.sendKeys("newcomer");
        CHROMIUM.one("[data-ma-part=here] [type=submit]").click();
        CHROMIUM.until("it is kept", () -> CHROMIUM.hasFocus(".ma-told"));
        return CHROMIUM.one("[data-ma-part=here] [data-ma-action]").getDomAttribute("data-ma-action");
    }

    private String hardNeed() {
        String code = need("A leak above the kitchen");
        volunteer.post("/needs/" + code + "/outcome", Map.of("outcome", "could-not-meet", "reason", "No ladder"))
                .expect(200);
        return code;
    }

    /** @return the id of the page */
    private String written(String code) {
        CHROMIUM.signIn("volunteer");
        CHROMIUM.open(NEED + code);
        CHROMIUM.one(".ma-side a[href*='lesson/new']").click();
        CHROMIUM.until("the form is there", () -> CHROMIUM.all("[data-ma-new].ma-js").size() == 1);
        WebElement title = CHROMIUM.one("#ml-new-title");
        assertEquals("Repairs: what we learned", title.getDomProperty("value"));
        title.clear();
        title.sendKeys(TITLE);
        CHROMIUM.one("[data-ma-form=new] [type=submit]").click();
        CHROMIUM.until("the page is begun", () -> !CHROMIUM.all("#markupTextarea").isEmpty());
        String text = CHROMIUM.one("#markupTextarea").getDomProperty("value");
        assertTrue(text, text.contains(">" + code + "<") && text.contains(">repairs<"));
        assertFalse("nothing anybody wrote is copied", text.contains("ladder") || text.contains("kitchen"));
        JsonNode found = volunteer.get("/practices?space=RIVERSIDE&q=roof+leaks").expect(200).json().at("/results/0");
        assertEquals(TITLE, found.get("title").asText());
        assertEquals("draft", found.get("status").asText());
        assertEquals(code, found.get("from").asText());
        return found.get("pageId").asText();
    }

    private void assertStandsBesideTheNextNeed(String code) {
        CHROMIUM.open(NEED + code);
        assertTrue(beside(), beside().contains(TITLE));
        CHROMIUM.open("/display/RIVERSIDE/Need+board?nb.q=" + code);
        CHROMIUM.until("the board is ready", () -> !CHROMIUM.all("[data-ma-board].ma-js").isEmpty());
        CHROMIUM.one("[data-ma-need='" + code + "'] .ma-helped summary").click();
        assertTrue(CHROMIUM.text("[data-ma-need='" + code + "'] .ma-helped").contains(TITLE));
        CHROMIUM.one("[data-ma-ask]").click();
        new Select(CHROMIUM.one(".ma-ask [name=category]")).selectByValue("repairs");
        CHROMIUM.until("what helped stands beside the form", () -> !CHROMIUM.all("[data-ma-helped] li").isEmpty()
                && CHROMIUM.text("[data-ma-helped]").contains(TITLE));
    }

    private void assertWhoTriesItSaysHowItWent(String lesson) {
        CHROMIUM.signIn("volunteer2");
        open(lesson);
        CHROMIUM.one("[data-ma-open=tries]").click();
        CHROMIUM.one("[name=result][value=adapted]").click();
        CHROMIUM.one("[data-ma-form=tries] [type=submit]").click();
        CHROMIUM.until("a sentence is asked for", () -> !CHROMIUM.all("[data-ma-field=note].is-wrong").isEmpty());
        CHROMIUM.one("[name=note]").sendKeys("We borrowed the long ladder first.");
        CHROMIUM.one("[data-ma-form=tries] [type=submit]").click();
        CHROMIUM.until("it is told", () -> CHROMIUM.hasFocus(".ma-told"));
        assertTrue(CHROMIUM.text(".ma-tries"), CHROMIUM.text(".ma-tries").contains("We borrowed the long ladder"));
        assertEquals(1, record(lesson).at("/tries/adapted").asInt());
    }

    private void assertSomebodyElseReadsItAndTheGroupTakesItUp(String lesson) {
        CHROMIUM.one("[data-ma-verdict=still-right]").click();
        CHROMIUM.until("it is reviewed", () -> record(lesson).get("status").asText().equals("reviewed"));
        assertTrue("taking it up is not for everybody", CHROMIUM.all("[data-ma-verdict=adopt]").isEmpty());
        CHROMIUM.signIn("coordinator");
        open(lesson);
        CHROMIUM.one("[data-ma-verdict=adopt]").click();
        CHROMIUM.until("it is in use", () -> !CHROMIUM.all("[data-ma-state=in-use]").isEmpty());
    }

    private void assertANewerPageTakesItsPlace(String lesson, String next) {
        String newer = volunteer.post("/rest/api/content", Map.of("type", "page", "title", "Roof leaks, once more",
                "space", Map.of("key", "RIVERSIDE"), "body", Map.of("storage", Map.of("representation", "storage",
                        "value", "<ac:structured-macro ac:name=\"lesson\"><ac:parameter ac:name=\"topics\">repairs"
                                + "</ac:parameter></ac:structured-macro>")))).expect(200).json().get("id").asText();
        open(lesson);
        CHROMIUM.all(".ma-lesson__more summary").get(CHROMIUM.all(".ma-lesson__more summary").size() - 1).click();
        new Select(CHROMIUM.one("[name=by]")).selectByValue(newer);
        CHROMIUM.one("[data-ma-form=supersede] [type=submit]").click();
        CHROMIUM.until("it was superseded", () -> record(lesson).get("status").asText().equals("superseded"));
        open(lesson);
        assertEquals("Roof leaks, once more", CHROMIUM.text(".ma-lesson .ma-message a"));
        CHROMIUM.open(NEED + next);
        assertTrue(beside(), beside().contains("Roof leaks, once more"));
        assertFalse(beside(), beside().contains(TITLE));
    }

    private static void open(String page) {
        CHROMIUM.open("/pages/viewpage.action?pageId=" + page);
        CHROMIUM.until("the record is ready", () -> !CHROMIUM.all("[data-ma-lesson].ma-js").isEmpty());
    }

    private static String beside() {
        return String.join(" ", CHROMIUM.all(".ma-side section").stream().map(WebElement::getText).toList());
    }

    private JsonNode record(String page) {
        return volunteer.get("/practices/" + page).expect(200).json();
    }

    private String need(String title) {
        return volunteer.post("/needs", Map.of("space", "RIVERSIDE", "title", title, "category", "repairs"))
                .expect(201).json().get("code").asText();
    }
}
