package org.mutualaid.confluence.browser.stock;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.junit.runners.MethodSorters;
import org.mutualaid.confluence.browser.Chromium;
import org.mutualaid.confluence.scenario.LocalHost;
import org.mutualaid.confluence.scenario.Rest;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** A truck arrives: somebody who keeps the registry writes down what came, where it goes and for whom it is. */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class TruckIT {

    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(LocalHost.livedIn()).around(CHROMIUM);

    private static final String EARLY = LocalDate.now().plusDays(19).toString();
    private static final String LATE = LocalDate.now().plusDays(120).toString();

    private static final int PHONE = 360;
    private static final double THREE_MINUTES = 180;
    private static final Effort EFFORT = new Effort(CHROMIUM);

    private static String code;
    private static String first;
    private static String second;

    @Test
    public void aTakesLessThanThreeMinutesOfAPersonOnAPhone() {
        CHROMIUM.size(PHONE, 740);
        CHROMIUM.signIn("resources");
        first = need("Formula for the twins");
        second = need("Formula for a week");
        CHROMIUM.open("/display/RIVERSIDE/Food+and+supplies");
        addAnEntry();
        receivesInTwoLots();
        fill("move", Map.of("quantity", "15", "toPlace", "Church Hall"));
        assertFigures(40, 0, 40);
        fill("set-aside", Map.of("quantity", "4", "need", first));
        fill("set-aside", Map.of("quantity", "2", "need", second));
        assertFigures(34, 6, 40);
        fill("hand-out", Map.of("quantity", "5"));
        assertFigures(29, 6, 35);
        JsonNode line = resources().get("/resources/" + code + "/movements").json().at("/results/0/lines/0");
        assertEquals("the earliest goes first", lotOf(EARLY), line.get("lot").asText());
        fill("correct", Map.of("quantity", "2", "lot", lotOf(LATE), "reason", "damaged"));
        assertFigures(27, 6, 33);
        press(CHROMIUM.one(".ma-shelf__foot a[href*='/sheet/']"));
        CHROMIUM.until("the sheet is there", () -> !CHROMIUM.all("[data-ma-print]").isEmpty());
        EFFORT.press(CHROMIUM.one("[data-ma-print]"));
        System.out.println("The truck, counted on a phone: " + EFFORT);
        assertTrue("a person needs " + EFFORT, EFFORT.seconds() < THREE_MINUTES);
    }

    @Test
    public void bCorrectsWithAReasonOnlyAndUndoesByALineOfItsOwn() {
        CHROMIUM.size(1280, 900);
        CHROMIUM.open("/plugins/servlet/mutual-aid/resource/" + code);
        int lines = lines();
        CHROMIUM.one(".ma-lines tbody tr:first-child button").click();
        CHROMIUM.until("a line that takes it back", () -> lines() == lines + 1);
        assertFigures(29, 6, 35);
        assertEquals("Taken back", CHROMIUM.text(".ma-lines tbody tr:first-child .ma-l-what"));
        fillAndStay("correct", Map.of("quantity", "2", "lot", lotOf(LATE)));
        assertTrue(CHROMIUM.one("#correct [data-ma-field='reason'] .ma-wrong").isDisplayed());
        fill("correct", Map.of("quantity", "2", "lot", lotOf(LATE), "reason", "damaged"));
        assertFigures(27, 6, 33);
    }

    @Test
    public void cIsToldWhatIsSetAsideWhenAskingForTooMany() {
        fillAndStay("hand-out", Map.of("quantity", "30"));
        String refusal = CHROMIUM.text("#hand-out [data-ma-summary]");
        assertTrue(refusal, refusal.contains("27 are free; 6 more are set aside"));
        assertTrue(refusal, refusal.contains(first + " (4)") && refusal.contains(second + " (2)"));
        assertEquals("30", CHROMIUM.one("#hand-out [name='quantity']").getAttribute("value"));
        CHROMIUM.until("the number that is there", () -> !CHROMIUM.all("[data-ma-take-most]").isEmpty());
        assertEquals("Hand out 27", CHROMIUM.text("[data-ma-take-most]"));
    }

    @Test
    public void cTellsWhoComesSecondForTheLastWhatIsLeftElsewhere() {
        Rest keeper = resources();
        String honey = keeper.post("/resources", Map.of("space", "RIVERSIDE", "kind", "stock", "name", "Honey <b>jars",
                "category", "food", "unit", "jars")).expect(201).json().get("code").asText();
        String movements = "/resources/" + honey + "/movements";
        keeper.post(movements, Map.of("type", "received", "quantity", 1, "place", "Church Hall")).expect(201);
        keeper.post(movements, Map.of("type", "received", "quantity", 8, "place", "Mill Lane")).expect(201);
        CHROMIUM.open("/plugins/servlet/mutual-aid/resource/" + honey);
        Rest.as("coordinator", CHROMIUM.url()).post(movements,
                Map.of("type", "issued", "quantity", 1, "place", "Church Hall")).expect(201);
        fillAndStay("hand-out", Map.of("quantity", "1", "place", "Church Hall"));
        String told = CHROMIUM.text("#hand-out [data-ma-summary]").replaceAll("[\u2066-\u2069]", "");
        assertTrue(told, told.contains("The last of this was handed out or set aside a moment ago."));
        assertTrue(told, told.contains("Honey <b>jars (8 jars at Mill Lane)"));
        assertFalse("never who", told.contains("Amina") || told.contains("coordinator"));
        assertEquals("1", CHROMIUM.one("#hand-out [name=quantity]").getDomProperty("value"));
    }

    @Test
    public void dReadsTheLedgerFromTheFirstLine() {
        CHROMIUM.open("/plugins/servlet/mutual-aid/resource/" + code);
        CHROMIUM.one("[data-ma-replay]").click();
        CHROMIUM.until("what the check says", () -> !CHROMIUM.text("[data-ma-say]").isEmpty());
        String told = CHROMIUM.text("[data-ma-say]");
        assertTrue(told, told.contains("agree with what is shown: 33"));
    }

    @Test
    public void ePrintsASheetWithCodesAndWithoutNames() {
        CHROMIUM.open("/plugins/servlet/mutual-aid/sheet/RIVERSIDE/pick");
        String sheet = CHROMIUM.text("main");
        assertTrue(sheet, sheet.contains(first) && sheet.contains(second) && sheet.contains("Church Hall"));
        for (String name : List.of("Tomás", "Villanueva", "twins", "Amina")) {
            assertFalse(name, CHROMIUM.one(".ma-sheet").getText().contains(name));
        }
        CHROMIUM.one("a[href$='/hand-out']").click();
        CHROMIUM.until("the sheet by need", () -> CHROMIUM.text("h1").equals("Hand-out sheet"));
        WebElement confirm = CHROMIUM.all(".ma-held button").stream()
                .filter(button -> button.getAttribute("data-body").contains(second))
                .findFirst().orElseThrow();
        confirm.click();
        CHROMIUM.until("it is written down", () -> !CHROMIUM.text(".ma-sheet").contains(second));
        JsonNode after = resources().get("/resources/" + code).expect(200).json();
        assertEquals(31, after.get("shown").asInt());
        assertEquals(4, after.get("reserved").asInt());
    }

    @Test
    public void fReadsWellForEverybody() {
        for (String path : List.of("/display/RIVERSIDE/Food+and+supplies",
                "/plugins/servlet/mutual-aid/resource/" + code, "/plugins/servlet/mutual-aid/sheet/RIVERSIDE/pick",
                "/plugins/servlet/mutual-aid/resource/" + codeOf("Wheelchair"),
                "/plugins/servlet/mutual-aid/resource/" + codeOf("emergency money"),
                "/plugins/servlet/mutual-aid/need/" + first,
                "/plugins/servlet/mutual-aid/settings/RIVERSIDE/agreements")) {
            CHROMIUM.open(path);
            CHROMIUM.run("document.querySelectorAll('main details').forEach("
                    + "(fold) => { fold.name = ''; fold.open = true; })");
            for (int width : new int[] {1280, 360}) {
                CHROMIUM.size(width, 900);
                assertEquals(path + " at " + width, 0L, ((Number) CHROMIUM.run(
                        "return document.documentElement.scrollWidth - window.innerWidth")).longValue());
                assertEquals(path, List.of(), new AxeBuilder().analyze(CHROMIUM.driver()).getViolations().stream()
                        .map(Rule::toString).toList());
            }
            CHROMIUM.size(1280, 900);
        }
    }

    private static void addAnEntry() {
        fillAndSend("rg-add", Map.of("name", "Formula from the truck", "unit", "boxes"));
        CHROMIUM.until("the entry is on the page", () -> CHROMIUM.text("#rg").contains("Formula from the truck"));
        code = codeOf("Formula from the truck");
        press(CHROMIUM.one("#rg .ma-results a[href$='" + code + "']"));
        CHROMIUM.until("its page is there", () -> !CHROMIUM.all("#receive").isEmpty());
    }

    private static void receivesInTwoLots() {
        fill("receive", Map.of("quantity", "24", "place", "Mill Lane", "expires", EARLY));
        assertFigures(24, 0, 24);
        assertEquals("the place is remembered", "Mill Lane",
                CHROMIUM.one("#receive [name=place]").getDomProperty("value"));
        fill("receive", Map.of("quantity", "16", "expires", LATE));
        assertFigures(40, 0, 40);
    }

    private static String need(String title) {
        return Rest.as("coordinator", CHROMIUM.url())
                .post("/needs", Map.of("space", "RIVERSIDE", "title", title, "category", "baby", "quantity", 4))
                .expect(201).json().get("code").asText();
    }

    private static String codeOf(String name) {
        return resources().get("/resources?space=RIVERSIDE&q=" + name.replace(' ', '+')).expect(200).json()
                .at("/results/0/code").asText();
    }

    private static Rest resources() {
        return Rest.as("resources", CHROMIUM.url());
    }

    private static String lotOf(String day) {
        return day.substring(2, 4) + day.substring(5, 7);
    }

    private static int lines() {
        return CHROMIUM.all(".ma-lines tbody tr").size();
    }

    private static void fill(String form, Map<String, String> fields) {
        int before = lines();
        fillAndSend(form, fields);
        CHROMIUM.until(form + " is done", () -> lines() == before + 1);
    }

    private static void fillAndStay(String form, Map<String, String> fields) {
        fillAndSend(form, fields);
        CHROMIUM.until(form + " is refused", () -> CHROMIUM.one("#" + form + " [data-ma-summary]").isDisplayed());
    }

    private static void fillAndSend(String form, Map<String, String> fields) {
        EFFORT.decide();
        if (CHROMIUM.one("#" + form).getAttribute("open") == null) {
            WebElement summary = CHROMIUM.one("#" + form + " summary");
            EFFORT.press(summary);
            summary.click();
        }
        CHROMIUM.all("#" + form + " [name]").stream()
                .filter(field -> fields.containsKey(field.getAttribute("name")))
                .forEach(field -> write(field, fields.get(field.getAttribute("name"))));
        press(CHROMIUM.one("#" + form + " [type='submit']"));
    }

    private static void write(WebElement field, String value) {
        EFFORT.decide();
        EFFORT.press(field);
        if (field.getTagName().equals("select")) {
            EFFORT.press(field);
            new Select(field).selectByValue(value);
        } else if ("date".equals(field.getAttribute("type"))) {
            EFFORT.type(value.replace("-", ""));
            CHROMIUM.run("arguments[0].value = arguments[1]", field, value);
        } else {
            EFFORT.type(value);
            field.clear();
            field.sendKeys(value);
        }
    }

    /** What is answered has to be waited for. */
    private static void press(WebElement target) {
        EFFORT.press(target);
        EFFORT.send();
        target.click();
    }

    /** What the page says, what REST says, and what the lots and the ledger add up to. */
    private static void assertFigures(int free, int held, int here) {
        List<String> shown = CHROMIUM.all(".ma-figures dd").stream().map(WebElement::getText).toList();
        assertEquals(List.of("" + free, "" + held, "" + here), shown);
        JsonNode entry = resources().get("/resources/" + code).expect(200).json();
        assertEquals(here, entry.get("shown").asInt());
        int sum = 0;
        for (JsonNode lot : entry.get("lots")) {
            sum += lot.get("shown").asInt();
        }
        assertEquals(here, sum);
        assertTrue(resources().get("/resources/" + code + "/replay").expect(200).json().get("agrees").asBoolean());
    }
}
