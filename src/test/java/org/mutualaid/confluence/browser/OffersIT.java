package org.mutualaid.confluence.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.deque.html.axecore.selenium.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.mutualaid.confluence.scenario.LocalHost;
import org.mutualaid.confluence.scenario.Rest;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** Something is offered, found beside a need, asked for, and answered. */
public class OffersIT {

    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(LocalHost.livedIn()).around(CHROMIUM);

    private static final String PAGE = "/display/RIVERSIDE/What+we+can+offer";

    private final LocalDate day = LocalDate.now().plusDays(2);
    private final List<String> found = new ArrayList<>();

    @After
    public void widenAgain() {
        CHROMIUM.size(1280, 900);
    }

    @Test
    public void fromAnOfferToAPromise() {
        String offer = offered("A lift across the river");
        String need = Rest.as("coordinator", CHROMIUM.url()).post("/needs", Map.of(
                "space", "RIVERSIDE", "title", "Across the river", "category", "rides", "area", "old-harbour",
                "language", "ar", "neededBy", day.toString())).expect(201).json().get("code").asText();

        CHROMIUM.signIn("coordinator");
        CHROMIUM.open("/plugins/servlet/mutual-aid/need/" + need);
        String reason = CHROMIUM.text("[data-match='" + offer + "'] .ma-line");
        String name = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        assertEquals("In Old Harbour, speaks العربية, free on " + name + ".", reason.strip());
        isFineEverywhere();
        press("[data-match='" + offer + "'] [data-offer-do]");
        CHROMIUM.until("it is asked", () -> CHROMIUM.all("[data-match='" + offer + "']").isEmpty());
        assertTrue(CHROMIUM.text(".ma-matches [data-asking]").contains("Waits for an answer"));
        isFineEverywhere();

        CHROMIUM.signIn("volunteer2");
        CHROMIUM.open(PAGE);
        WebElement asked = CHROMIUM.one(".ma-mine [data-asking]");
        assertTrue(asked.getText(), asked.getText().contains("Across the river"));
        isFineEverywhere();
        press(".ma-mine [data-asking] .aui-button-primary");
        CHROMIUM.until("it is told", () -> CHROMIUM.hasFocus(".ma-mine .ma-told"));
        JsonNode promised = Rest.as("volunteer2", CHROMIUM.url()).get("/needs/" + need).expect(200).json();
        assertEquals("claimed", promised.path("state").asText());
        assertTrue(promised.has("mine"));
    }

    @Test
    public void whatLooksPersonalIsPointedOutOnceAndWrongFieldsAreNamed() {
        CHROMIUM.signIn("newcomer");
        CHROMIUM.open(PAGE);
        press("[data-offer-open]");
        press("[data-offer-form] [type=submit]");
        CHROMIUM.until("the summary has the focus", () -> CHROMIUM.hasFocus("[data-ma-summary]"));
        assertTrue(CHROMIUM.text("[data-ma-summary]").contains("in a few words what you can give"));
        isFineEverywhere();
        CHROMIUM.one("[data-offer-form] [name=title]").sendKeys("Ring me at +1 555 010 0199");
        new Select(CHROMIUM.one("[data-offer-form] [name=category]")).selectByValue("company");
        press("[data-offer-form] .ma-ways [type=submit]");
        CHROMIUM.until("it is pointed out", () -> !CHROMIUM.all("[data-ma-field=title] .is-hint").isEmpty());
        assertFalse(listed("Ring me"));
        press("[data-offer-form] .ma-summary [type=submit]");
        CHROMIUM.until("it is told", () -> CHROMIUM.hasFocus(".ma-told"));
        assertTrue(listed("Ring me"));
    }

    @Test
    public void thePageOfAnOfferForEachReader() {
        JsonNode ladder = Rest.as("resources", CHROMIUM.url()).get("/offers?space=RIVERSIDE&q=ladder")
                .expect(200).json().path("results").path(0);
        String address = "/plugins/servlet/mutual-aid/offer/" + ladder.path("code").asText();
        for (String reader : List.of("", "volunteer", "resources")) {
            CHROMIUM.signIn(reader);
            CHROMIUM.open(address);
            isFineEverywhere();
        }
        press("[data-offer-open]");
        isFineEverywhere();
        CHROMIUM.signIn("");
        CHROMIUM.open(PAGE + "?of.view=list");
        assertFalse(CHROMIUM.text(".ma-offers").contains("ladder"));
        isFineEverywhere();
    }

    private String offered(String title) {
        CHROMIUM.signIn("volunteer2");
        CHROMIUM.open(PAGE);
        press("[data-offer-open]");
        CHROMIUM.one("[data-offer-form] [name=title]").sendKeys(title);
        new Select(CHROMIUM.one("[data-offer-form] [name=category]")).selectByValue("rides");
        press("[data-offer-form] [name=areas][value=old-harbour]");
        press("[data-offer-form] [name=languages][value=ar]");
        String key = day.getDayOfWeek().name().substring(0, 3).toLowerCase(Locale.ROOT);
        press("[data-offer-form] [name=times][value=" + key + "-morning]");
        press("[data-offer-form] .ma-ways [type=submit]");
        CHROMIUM.until("it is told", () -> CHROMIUM.hasFocus(".ma-offers .ma-told"));
        String code = CHROMIUM.text(".ma-offers .ma-told .ma-code");
        assertFalse(CHROMIUM.all("[data-offer='" + code + "']").isEmpty());
        return code;
    }

    private static boolean listed(String words) {
        return CHROMIUM.text(".ma-offers .ma-results").contains(words);
    }

    private static void press(String selector) {
        WebElement button = CHROMIUM.one(selector);
        CHROMIUM.run("arguments[0].scrollIntoView({block: 'center'})", button);
        button.click();
    }

    /** Nothing is too wide on a phone, and axe finds nothing. */
    private void isFineEverywhere() {
        for (int width : new int[] {320, 1280, 360}) {
            CHROMIUM.size(width, 800);
            String place = CHROMIUM.driver().getCurrentUrl() + " at " + width + ": ";
            if ((Long) CHROMIUM.run("return document.documentElement.scrollWidth - innerWidth") > 0) {
                found.add(place + "too wide");
            }
            if (width == 360) {
                new AxeBuilder().setLegacyMode().analyze(CHROMIUM.driver()).getViolations().forEach(wrong ->
                        found.add(place + wrong.getId() + " " + wrong.getNodes().get(0).getHtml()));
            }
        }
        assertEquals(String.join("\n", found), 0, found.size());
    }
}
