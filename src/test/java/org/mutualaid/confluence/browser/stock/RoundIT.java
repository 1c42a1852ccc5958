package org.mutualaid.confluence.browser.stock;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.mutualaid.confluence.browser.Chromium;
import org.mutualaid.confluence.scenario.LocalHost;
import org.mutualaid.confluence.scenario.Rest;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** A whole round by those who keep the registry: on a desk and on a phone. */
public class RoundIT {

    private static final String PAGE = "/display/RIVERSIDE/Shared+out+in+rounds";
    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(LocalHost.livedIn()).around(CHROMIUM);

    @Test
    public void aWholeRoundOnADesk() {
        wholeRound(1280, "crates");
    }

    @Test
    public void aWholeRoundOnAPhone() {
        wholeRound(360, "parcels");
    }

    @Test
    public void whatSomebodyElseChangedIsNotOverwritten() {
        List<String> needs = goods("baskets");
        CHROMIUM.size(1280, 900);
        CHROMIUM.signIn("resources");
        plan("baskets");
        String code = code();
        rest("coordinator").put("/rounds/" + code + "/lines/" + needs.get(1),
                Map.of("units", 0, "reason", "Has some")).expect(200);
        change(needs.get(0), "1", "Typed in vain");
        CHROMIUM.until("it is refused", () -> text().contains("Somebody changed this since you opened it"));
        assertEquals("Typed in vain", CHROMIUM.one("#ma-reason-" + needs.get(0)).getAttribute("value"));
    }

    private static void wholeRound(int width, String unit) {
        List<String> needs = goods(unit);
        CHROMIUM.size(width, 900);
        CHROMIUM.signIn("resources");
        plan(unit);
        assertEquals("2 of 2 " + unit, what(needs.get(0)));
        assertTrue(text().contains("up to 2 for everybody"));
        assertNothingOver(width);

        look(needs.get(0));
        send(needs.get(0), "They have one at home");
        CHROMIUM.until("the share is changed", () -> what(needs.get(0)).equals("1 of 2 " + unit));
        assertTrue(text(), text().contains("Changed by hand from 2 to 1: They have one at home"));
        assertTrue(CHROMIUM.text("[data-ma-say]").contains("in 100"));
        assertNoViolations();

        agreeAndHandOut(needs);

        CHROMIUM.one("[data-ma-fold=close] > summary").click();
        CHROMIUM.one("[data-ma-do=close]").click();
        CHROMIUM.until("it is closed", () -> CHROMIUM.text("[data-ma-part=head]").contains("Closed"));
        assertNoViolations();
        assertEquals("met", rest("coordinator").get("/needs/" + needs.get(1)).json().get("state").asText());
        beginAPageAboutIt();
    }

    private static void agreeAndHandOut(List<String> needs) {
        CHROMIUM.one("[data-ma-do=agree]").click();
        CHROMIUM.until("it is agreed", () -> CHROMIUM.all("[data-ma-hand]").size() == needs.size());
        CHROMIUM.one("[data-ma-hand='" + needs.get(1) + "']").click();
        CHROMIUM.until("one is handed out", () -> CHROMIUM.all("[data-ma-hand]").size() == needs.size() - 1);
        less(needs.get(2));
        sheet(needs);
        assertEquals("Hand out the rest", CHROMIUM.text("[data-ma-do=hand-out]"));
        CHROMIUM.one("[data-ma-do=hand-out]").click();
        CHROMIUM.until("all is handed out", () -> CHROMIUM.all("[data-ma-hand]").isEmpty());
    }

    /** What a change would do is said before it is stored. */
    private static void look(String need) {
        String before = what(need);
        CHROMIUM.one("[data-ma-fold=line-" + need + "] > summary").click();
        WebElement field = CHROMIUM.one("#ma-units-" + need);
        field.clear();
        field.sendKeys("1");
        CHROMIUM.one("[data-ma-adjust='" + need + "'] [data-ma-try]").click();
        CHROMIUM.until("what it would do is said", () -> CHROMIUM.text(
                "[data-ma-adjust='" + need + "'] [data-ma-effects]").contains("Nothing is stored yet"));
        assertTrue(CHROMIUM.text("[data-ma-adjust='" + need + "'] [data-ma-effects]").contains("in 100"));
        assertEquals(before, what(need));
        assertEquals(0, rest("coordinator").get("/rounds/" + code()).json().findValues("adjusted").size());
        assertNoViolations();
    }

    /** One of two was dented: what was not given is free again. */
    private static void less(String need) {
        CHROMIUM.one("[data-ma-fold=less-" + need + "] > summary").click();
        CHROMIUM.one("#ma-less-" + need).sendKeys("1");
        CHROMIUM.one("[data-ma-less='" + need + "'] [type=submit]").click();
        CHROMIUM.until("a reason is asked for", () -> CHROMIUM.one("[data-ma-less='" + need
                + "'] [data-ma-field=reason] .ma-wrong").isDisplayed());
        assertNoViolations();
        CHROMIUM.one("#ma-less-why-" + need).sendKeys("One was <b>dented");
        CHROMIUM.one("[data-ma-less='" + need + "'] [type=submit]").click();
        CHROMIUM.until("it is written down", () -> text().contains("One was <b>dented"));
        assertEquals(1, rest("coordinator").get("/needs/" + need).json().get("met").asInt());
    }

    private static void beginAPageAboutIt() {
        CHROMIUM.one("a[href*='lesson/new']").click();
        CHROMIUM.until("a page can be begun about it", () -> !CHROMIUM.all("[data-ma-form=new]").isEmpty());
    }

    private static void sheet(List<String> needs) {
        String round = CHROMIUM.driver().getCurrentUrl();
        CHROMIUM.one(".ma-round-acts a[href$='/sheet']").click();
        CHROMIUM.until("the sheet is there", () -> !CHROMIUM.all(".ma-sheet").isEmpty());
        String sheet = CHROMIUM.text(".ma-sheet");
        assertTrue(sheet, sheet.contains(needs.get(0)));
        assertFalse(sheet, sheet.contains(needs.get(1)));
        assertFalse("codes only", sheet.contains("Asking for"));
        assertNoViolations();
        CHROMIUM.driver().get(round);
    }

    /** Ten of something, and five needs for two each. */
    private static List<String> goods(String unit) {
        Rest keeper = rest("resources");
        String resource = keeper.post("/resources", Map.of("space", "RIVERSIDE", "kind", "stock",
                "name", "Apples in " + unit, "category", "food", "unit", unit)).expect(201).json().get("code").asText();
        keeper.post("/resources/" + resource + "/movements",
                Map.of("type", "received", "place", "Church Hall", "quantity", 11)).expect(201);
        return List.of(1, 2, 3, 4, 5).stream()
                .map(number -> rest("volunteer").post("/needs", Map.of("space", "RIVERSIDE",
                        "title", "Asking for <b>apples</b> " + number, "category", "food", "area", "Mill Lane",
                        "quantity", 2, "unit", unit)).expect(201).json().get("code").asText())
                .toList();
    }

    private static void plan(String unit) {
        CHROMIUM.open(PAGE);
        CHROMIUM.one("[data-ma-fold=plan] > summary").click();
        Select resource = new Select(CHROMIUM.one("#ma-plan-resource"));
        resource.selectByVisibleText("Apples in " + unit + ": 11 " + unit + " free");
        assertEquals("food", CHROMIUM.one("#ma-plan-category").getAttribute("value"));
        CHROMIUM.one("[data-ma-plan] [type=submit]").click();
        CHROMIUM.until("the plan is shown", () -> !CHROMIUM.all(".ma-round-lines").isEmpty());
    }

    private static void change(String need, String units, String reason) {
        CHROMIUM.one("[data-ma-fold=line-" + need + "] > summary").click();
        WebElement field = CHROMIUM.one("#ma-units-" + need);
        field.clear();
        field.sendKeys(units);
        send(need, reason);
    }

    private static void send(String need, String reason) {
        CHROMIUM.one("#ma-reason-" + need).sendKeys(reason);
        CHROMIUM.one("[data-ma-adjust='" + need + "'] [type=submit]:not([data-ma-try])").click();
    }

    private static String what(String need) {
        return CHROMIUM.text("[data-ma-line='" + need + "'] .ma-round-what strong").replaceAll("[\u2066-\u2069]", "");
    }

    private static String text() {
        return CHROMIUM.text("[data-ma-round]");
    }

    private static String code() {
        return CHROMIUM.one("[data-ma-round]").getAttribute("data-ma-round");
    }

    private static void assertNothingOver(int width) {
        long wide = ((Number) CHROMIUM.run("return document.documentElement.scrollWidth")).longValue();
        assertTrue("scrolls sideways: " + wide, wide <= width);
    }

    private static void assertNoViolations() {
        AxeBuilder axe = new AxeBuilder().setLegacyMode().include(".mutual-aid");
        assertEquals(List.of(), axe.analyze(CHROMIUM.driver()).getViolations().stream()
                .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml()).toList());
    }

    private static Rest rest(String user) {
        return Rest.as(user, LocalHost.livedIn().url());
    }
}
