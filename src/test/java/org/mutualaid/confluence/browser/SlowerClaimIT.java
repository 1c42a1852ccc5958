package org.mutualaid.confluence.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.mutualaid.confluence.scenario.LocalHost;
import org.mutualaid.confluence.scenario.Rest;

/** What somebody reads whose promise comes a moment too late, or does not arrive. */
public class SlowerClaimIT {

    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(LocalHost.livedIn()).around(CHROMIUM);

    private final BoardPage board = new BoardPage(CHROMIUM);
    private Rest faster;

    @Before
    public void signIn() {
        faster = Rest.as("newcomer", CHROMIUM.url());
        CHROMIUM.signIn("volunteer");
    }

    @After
    public void reachEverything() {
        CHROMIUM.unreachable();
    }

    @Test
    public void aNeedThatIsTakenSaysSoAndNamesOthers() {
        String code = post("A drum for the parade", Map.of());
        board.open("?nb.q=parade");
        faster.post("/needs/" + code + "/claims", Map.of()).expect(201);
        String card = board.card(code);
        CHROMIUM.one(card + " [data-ma-do=claim]").click();
        CHROMIUM.until("it is told", () -> CHROMIUM.hasFocus(card + " .aui-message-info"));
        String told = CHROMIUM.text(card + " .aui-message-info");
        assertTrue(told, told.contains("Somebody promised the last of this a moment ago."));
        int others = CHROMIUM.all(card + " .aui-message-info a[href*='/need/']").size();
        assertTrue("alternatives: " + others, others >= 1 && others <= 3);
    }

    @Test
    public void aNumberThatIsTooHighByNowStaysToBeChanged() {
        String code = post("Lanterns for the evening", Map.of("quantity", 6, "unit", "lanterns"));
        board.open("?nb.q=lanterns");
        String card = board.card(code);
        CHROMIUM.one(card + " [data-ma-do=claim-some]").click();
        faster.post("/needs/" + code + "/claims", Map.of("quantity", 4)).expect(201);
        CHROMIUM.press("5");
        CHROMIUM.one(card + " .ma-stepper [type=submit]").click();
        CHROMIUM.until("it is told", () -> CHROMIUM.hasFocus(card + " .aui-message-info"));
        String told = CHROMIUM.text(card + " .aui-message-info");
        assertTrue(told, told.contains("Only 2 of this are left"));
        assertEquals("5", CHROMIUM.one(card + " .ma-stepper input").getDomProperty("value"));

        CHROMIUM.one(card + " .ma-stepper input").clear();
        CHROMIUM.one(card + " .ma-stepper input").sendKeys("2");
        CHROMIUM.one(card + " .ma-stepper [type=submit]").click();
        CHROMIUM.until("it is promised", () -> !CHROMIUM.all(card + " [data-ma-do=done]").isEmpty());
        assertEquals("claimed", faster.get("/needs/" + code).json().get("state").asText());
    }

    @Test
    public void aPromiseThatDoesNotArriveCanBeSentAgain() {
        String code = post("Flags for the bridge", Map.of());
        board.open("?nb.q=flags");
        String card = board.card(code);
        CHROMIUM.unreachable("*/rest/*");
        CHROMIUM.one(card + " [data-ma-do=claim]").click();
        CHROMIUM.until("it is told", () -> CHROMIUM.hasFocus(card + " .aui-message-warning"));
        assertFalse(faster.get("/needs/" + code).json().get("state").asText().equals("claimed"));

        CHROMIUM.unreachable();
        CHROMIUM.one(card + " [data-ma-do=claim]").click();
        CHROMIUM.until("it is promised", () -> !CHROMIUM.all(card + " [data-ma-do=done]").isEmpty());
        assertEquals(0, CHROMIUM.all(card + " .aui-message").size());
    }

    private String post(String title, Map<String, Object> more) {
        Map<String, Object> form = new HashMap<>(more);
        form.putAll(Map.of("space", "RIVERSIDE", "title", title, "category", "home"));
        return Rest.as("care", CHROMIUM.url()).post("/needs", form).expect(201).json().get("code").asText();
    }
}
