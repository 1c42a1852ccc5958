package org.mutualaid.confluence.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.deque.html.axecore.selenium.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.mutualaid.confluence.scenario.LocalHost;
import org.mutualaid.confluence.scenario.Rest;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** Needs that come again, one message that is three things, and what was asked twice; without a mouse. */
public class AgainAndTogetherIT {

    private static final Chromium CHROMIUM = new Chromium();
    private static final Map<String, String> CONTACT = Map.of("way", "call", "value", "+1 555 010 7781");

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(LocalHost.livedIn()).around(CHROMIUM);

    private final BoardPage board = new BoardPage(CHROMIUM);
    private Rest coordinator;

    @Before
    public void comeAsCoordinator() {
        coordinator = Rest.as("coordinator", CHROMIUM.url());
        CHROMIUM.signIn("coordinator");
    }

    @Test
    public void asksForSomethingThatComesAgainAndSkipsOneDay() {
        board.open("").openAskForm();
        board.type("title", "Somebody to carry the compost down");
        board.type("category", "Home things");
        new Select(CHROMIUM.one("[name='repeat.freq']")).selectByVisibleText("Every week");
        CHROMIUM.one("[name='repeat.weekdays'][value=MO]").sendKeys(Keys.SPACE);
        CHROMIUM.one("[name='repeat.weekdays'][value=FR]").sendKeys(Keys.SPACE);
        board.send();
        CHROMIUM.until("it is told", () -> CHROMIUM.hasFocus(".ma-posted"));
        CHROMIUM.one(".ma-posted a.aui-button").click();
        CHROMIUM.until("the need is shown", () -> !CHROMIUM.all(".ma-again").isEmpty());

        assertTrue(CHROMIUM.text(".ma-again"), CHROMIUM.text(".ma-again").contains("every Monday and Friday"));
        assertEquals(5, CHROMIUM.all(".ma-days li").size());
        isAccessible();
        String skipped = CHROMIUM.all(".ma-days input[name=date]").get(1).getDomProperty("value");
        CHROMIUM.tabTo(".ma-days li:nth-child(2) button");
        CHROMIUM.press(Keys.ENTER);
        CHROMIUM.until("it is skipped", () -> CHROMIUM.hasFocus(".ma-told"));

        assertEquals("This day is skipped. The others stay as they are.", CHROMIUM.text(".ma-told"));
        assertFalse(CHROMIUM.all(".ma-days input[name=date]").stream()
                .anyMatch(day -> day.getDomProperty("value").equals(skipped)));
    }

    @Test
    public void splitsOneMessageIntoThreeThatShareOneContact() {
        String whole = post("Phoned: bread, a lift on Friday, and nappies", Map.of("contact", CONTACT));
        String friday = LocalDate.now().plusDays(3).toString();
        openNeed(whole);
        CHROMIUM.tabTo("[data-ma-open=split]");
        CHROMIUM.press(Keys.ENTER);
        CHROMIUM.until("the first part waits", () -> CHROMIUM.hasFocus("[name='parts.0.title']"));
        CHROMIUM.press("Bread for the weekend");
        CHROMIUM.one("[name='parts.1.title']").sendKeys("A lift to the clinic");
        CHROMIUM.run("arguments[0].value = arguments[1]", CHROMIUM.one("[name='parts.1.neededBy']"), friday);
        CHROMIUM.tabTo("[data-ma-add-part]");
        CHROMIUM.press(Keys.ENTER);
        CHROMIUM.until("a third part waits", () -> CHROMIUM.hasFocus("[name='parts.2.title']"));
        CHROMIUM.press("Nappies");
        isAccessible();
        CHROMIUM.tabTo("[data-ma-saying=split] [type=submit]");
        CHROMIUM.press(Keys.ENTER);
        CHROMIUM.until("it is split", () -> CHROMIUM.hasFocus(".ma-told"));

        List<String> codes = CHROMIUM.all(".ma-side .ma-code").stream().map(code -> code.getText()).toList();
        assertEquals(3, codes.size());
        isAccessible();
        codes.forEach(code -> isPart(code, whole));
        assertEquals(friday, need(codes.get(1)).get("neededBy").asText());
        assertEquals("moved", need(whole).get("state").asText());
    }

    @Test
    public void pointsOutTheSameNumberAndBringsBothTogether() {
        String first = post("A folding pram for the twins", Map.of(
                "contact", Map.of("way", "call", "value", "+1 (555) 010-7782")));
        String later = post("Somebody with a spare buggy", Map.of(
                "contact", Map.of("way", "text", "value", "555-010-7782"), "quantity", 2));
        Rest.as("volunteer2", CHROMIUM.url()).post("/needs/" + later + "/claims", "{}").expect(201);
        openNeed(later);
        String twin = ".ma-twin form[data-ma-saying='twin-" + first + "'] button";
        assertTrue(CHROMIUM.text(".ma-kin").contains("The same contact."));
        isAccessible();
        CHROMIUM.tabTo(twin);
        CHROMIUM.press(Keys.ENTER);
        CHROMIUM.until("both are one", () -> CHROMIUM.hasFocus(".ma-told"));

        assertEquals(first, CHROMIUM.text(".ma-side .ma-voice .ma-code"));
        assertEquals("moved", need(later).get("state").asText());
        assertEquals(1, need(first).get("helpers").asInt());
        assertEquals(List.of("posted", "claimed", "merged"), actions(later));
        assertEquals(List.of("posted", "took-over"), actions(first));
        CHROMIUM.signIn("volunteer2");
        openNeed(first);
        assertTrue(CHROMIUM.text(".ma-side"), CHROMIUM.text(".ma-side").contains("Also asked as"));
    }

    private void isPart(String code, String whole) {
        assertEquals("open", need(code).get("state").asText());
        assertEquals(CONTACT.get("value"), coordinator.post("/needs/" + code + "/reveal",
                Map.of("reason", "agree-a-time")).expect(200).json().get("value").asText());
        assertTrue(story(code).get(0).get("sentence").asText().endsWith(": " + whole));
    }

    private void openNeed(String code) {
        CHROMIUM.open("/plugins/servlet/mutual-aid/need/" + code);
    }

    private static String post(String title, Map<String, ?> more) {
        Map<String, Object> fields = new HashMap<>(Map.of("space", "RIVERSIDE", "title", title, "category", "baby"));
        fields.putAll(more);
        return Rest.as("newcomer", CHROMIUM.url()).post("/needs", fields).expect(201).json().get("code").asText();
    }

    private JsonNode need(String code) {
        return coordinator.get("/needs/" + code).expect(200).json();
    }

    private JsonNode story(String code) {
        return coordinator.get("/needs/" + code + "/history").expect(200).json().get("results");
    }

    private List<String> actions(String code) {
        return story(code).findValuesAsText("action");
    }

    private static void isAccessible() {
        List<String> wrong = new AxeBuilder().setLegacyMode().analyze(CHROMIUM.driver()).getViolations().stream()
                .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml()).toList();
        assertEquals(List.of(), wrong);
        CHROMIUM.size(320, 800);
        long over = (Long) CHROMIUM.run("return document.documentElement.scrollWidth - innerWidth");
        CHROMIUM.size(1280, 900);
        assertEquals("pixels too wide", 0, over);
    }
}
