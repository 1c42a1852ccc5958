package org.mutualaid.confluence.browser.journey;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.mutualaid.confluence.browser.Chromium;
import org.mutualaid.confluence.scenario.LocalHost;
import org.mutualaid.confluence.scenario.Rest;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What a helper does with a promise, on the page of the need and in My aid; and what coordinators agree on. */
public class HelperIT {

    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(LocalHost.livedIn()).around(CHROMIUM);

    private Rest helper;

    @Before
    public void signIn() {
        helper = Rest.as("load015", CHROMIUM.url());
    }

    @Test
    public void aContactOpensForAReasonAndClosesAgain() {
        String code = promised("A box for the cat");
        openNeed(code, "load015");
        clean();
        CHROMIUM.tabTo("[data-ma-reveal] [type=submit]");
        CHROMIUM.press(Keys.ENTER);
        CHROMIUM.until("it is open", () -> CHROMIUM.one("[data-ma-opened]").isDisplayed());
        assertTrue(CHROMIUM.text("[data-ma-opened]").contains("+1 555 010 6701"));
        clean();
        CHROMIUM.driver().navigate().refresh();
        assertTrue("sealed again", CHROMIUM.one("[data-ma-sealed]").isDisplayed());
        assertTrue(!CHROMIUM.driver().getPageSource().contains("6701"));
        openNeed(code, "load016");
        assertEquals(0, CHROMIUM.all("[data-ma-reveal]").size());
    }

    @Test
    public void aPromisePassesToSomebodyNamedWithTheReason() {
        String code = promised("A ladder for an hour");
        openNeed(code, "load015");
        CHROMIUM.tabTo("[data-ma-open=over-mine]");
        CHROMIUM.press(Keys.ENTER);
        press("[data-ma-saying=over-mine] [type=submit]");
        CHROMIUM.until("something is missing", () -> CHROMIUM.hasFocus("[data-ma-saying=over-mine] [aria-invalid=true]")
                || CHROMIUM.hasFocus("[data-ma-saying=over-mine] [data-ma-summary]"));
        CHROMIUM.one("[data-ma-saying=over-mine] [name=to]").sendKeys("load016");
        CHROMIUM.one("[data-ma-saying=over-mine] [name=reason]").sendKeys("I am away on Friday");
        clean();
        press("[data-ma-saying=over-mine] [type=submit]");
        CHROMIUM.until("it is told", () -> CHROMIUM.hasFocus(".ma-told"));
        assertEquals("I am away on Friday", CHROMIUM.text(".ma-story blockquote"));
        assertTrue(Rest.as("load016", CHROMIUM.url()).get("/needs/" + code).json().has("mine"));
    }

    @Test
    public void aNeedThatIsPromisedWaitsInMyAidAndIsDoneThere() {
        String code = promised("A hand with the shelf");
        String page = Rest.as("coordinator", CHROMIUM.url()).post("/rest/api/content", Map.of(
                        "type", "page", "title", "Mine " + System.nanoTime(), "space", Map.of("key", "RIVERSIDE"),
                        "body", Map.of("storage", Map.of("representation", "storage",
                                "value", "<ac:structured-macro ac:name=\"my-aid\"/>"))))
                .expect(200).json().get("id").asText();
        CHROMIUM.signIn("load015");
        CHROMIUM.size(360, 800);
        CHROMIUM.open("/pages/viewpage.action?pageId=" + page);
        clean();
        press("[data-ma-need='" + code + "'] [data-ma-do=done]");
        CHROMIUM.until("it is met", () ->
                helper.get("/needs/" + code).json().get("state").asText().equals("met"));
        CHROMIUM.size(1280, 900);
    }

    @Test
    public void howLongThingsLastIsAgreedOnAndNewPromisesFollow() {
        CHROMIUM.signIn("coordinator");
        CHROMIUM.open("/plugins/servlet/mutual-aid/settings/RIVERSIDE/agreements");
        String form = "[data-ma-agreement][aria-labelledby=ma-lapse-title] ";
        WebElement lapse = CHROMIUM.one(form + "[name=lapseAfter]");
        lapse.clear();
        lapse.sendKeys("2", Keys.ENTER);
        String wrong = form + "[data-ma-field=lapseAfter] .ma-wrong";
        CHROMIUM.until("it is refused", () -> CHROMIUM.one(wrong).isDisplayed());
        assertTrue(CHROMIUM.text(wrong).contains("more than 24"));
        clean();
        lapse.clear();
        lapse.sendKeys("72", Keys.ENTER);
        CHROMIUM.until("it is saved", () -> CHROMIUM.text(form + "[data-ma-say]").startsWith("Saved."));
        assertEquals(72, helper.get("/spaces/RIVERSIDE/agreements/lapse").json().get("lapseAfter").asInt());
        CHROMIUM.driver().navigate().refresh();
        WebElement saved = CHROMIUM.one(form + "[name=lapseAfter]");
        assertEquals("72", saved.getDomProperty("value"));
        saved.clear();
        saved.sendKeys("48", Keys.ENTER);
        CHROMIUM.until("it is as before", () -> CHROMIUM.text(form + "[data-ma-say]").startsWith("Saved."));
    }

    private void openNeed(String code, String user) {
        CHROMIUM.signIn(user);
        CHROMIUM.open("/plugins/servlet/mutual-aid/need/" + code);
    }

    private static void press(String css) {
        WebElement target = CHROMIUM.one(css);
        CHROMIUM.run("arguments[0].scrollIntoView({block: 'center'})", target);
        target.click();
    }

    private static void clean() {
        assertEquals(List.of(), new AxeBuilder().setLegacyMode().analyze(CHROMIUM.driver()).getViolations().stream()
                .map(wrong -> wrong.getId() + " " + wrong.getNodes()).toList());
    }

    private String promised(String title) {
        String code = Rest.as("care", CHROMIUM.url()).post("/needs", Map.of(
                        "space", "RIVERSIDE", "title", title, "category", "home",
                        "contact", Map.of("way", "call", "value", "+1 555 010 6701")))
                .expect(201).json().get("code").asText();
        helper.post("/needs/" + code + "/claims", Map.of()).expect(201);
        return code;
    }
}
