package org.mutualaid.confluence.browser.space;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
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

/**
 * Somebody who never saw any of this makes a space for their group in one dialog and works in it: a morning at the
 * board, a shift for a newcomer, a lesson after a hard week. What they do by hand is counted against five minutes.
 */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class FirstDayIT {

    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(LocalHost.livedIn()).around(CHROMIUM);

    private static final String DIALOG = "/spaces/create?item=org.mutualaid.confluence:group-space-item";
    private static final int FIVE_MINUTES = 300;
    private static final LocalDate SATURDAY =
            LocalDate.now().plusDays(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));

    private static final Effort EFFORT = new Effort(CHROMIUM);

    private final Rest maker = Rest.as("load040", CHROMIUM.url());
    private final Rest newcomer = Rest.as("load041", CHROMIUM.url());

    @Test
    public void aOneDialogMakesASpaceAndKeepsWhatWasTyped() {
        CHROMIUM.signIn("load040");
        CHROMIUM.open("/spaces/create");
        EFFORT.click(".host-blueprint");
        CHROMIUM.until("the dialog is there", () -> !CHROMIUM.all("#ma-space-name").isEmpty());
        EFFORT.read(".ma-space-form");
        EFFORT.type("#ma-space-name", "Willow Lane");
        assertEquals("WL", CHROMIUM.one("#ma-space-key").getDomProperty("value"));
        EFFORT.type("#ma-space-areas", "North side, South side");
        CHROMIUM.one("#ma-space-care").sendKeys("load042, nobody-here");
        CHROMIUM.one(".create-dialog-create-button").click();
        CHROMIUM.until("it is said", () -> CHROMIUM.hasFocus("#ma-space-care[aria-invalid=true]"));
        assertTrue(CHROMIUM.text(".ma-space-form").contains("nobody-here"));
        assertEquals("North side, South side", CHROMIUM.one("#ma-space-areas").getDomProperty("value"));
        maker.get("/rest/api/space/WL").expect(404);
        isFitForAll();
        EFFORT.type("#ma-space-care", "load042");
        EFFORT.click(".create-dialog-create-button");
        CHROMIUM.until("the space is there", () -> CHROMIUM.driver().getCurrentUrl().endsWith("/display/WL"));
        assertEquals("Willow Lane", CHROMIUM.text("h1"));
    }

    @Test
    public void bTheMorningBringsOneMessageWithThreeNeedsAndOneAskedTwice() {
        CHROMIUM.signIn("load040");
        CHROMIUM.open("/display/WL/Need+board");
        EFFORT.click(".ma-head [data-ma-ask]");
        EFFORT.type(".ma-ask [name=title]", "Bread, a lift on Friday, nappies");
        EFFORT.choose(".ma-ask [name=category]", "food");
        EFFORT.click(".ma-ask [type=submit]");
        CHROMIUM.until("it is told", () -> CHROMIUM.hasFocus(".ma-posted"));
        EFFORT.click(".ma-posted a.aui-button");
        CHROMIUM.until("the need is shown", () -> !CHROMIUM.all("[data-ma-open=split]").isEmpty());
        EFFORT.click("[data-ma-open=split]");
        EFFORT.type("[name='parts.0.title']", "Bread");
        EFFORT.type("[name='parts.1.title']", "A lift to the clinic");
        EFFORT.date("[name='parts.1.neededBy']", LocalDate.now().plusDays(3).toString());
        EFFORT.click("[data-ma-add-part]");
        EFFORT.type("[name='parts.2.title']", "Nappies for a baby");
        EFFORT.choose("[name='parts.2.category']", "baby");
        EFFORT.click("[data-ma-saying=split] [type=submit]");
        CHROMIUM.until("it is split", () -> CHROMIUM.hasFocus(".ma-told"));
        assertEquals(3, CHROMIUM.all(".ma-side .ma-code").size());
        String again = need(newcomer, "Nappies for a baby please");
        CHROMIUM.open("/plugins/servlet/mutual-aid/need/" + again);
        EFFORT.read(".ma-twin");
        EFFORT.click(".ma-twin form button");
        CHROMIUM.until("both are one", () -> CHROMIUM.hasFocus(".ma-told"));
        assertEquals("moved", maker.get("/needs/" + again).json().get("state").asText());
    }

    @Test
    public void cANewcomerReadsComesAlongAndIsToldWhatDoesNotFit() {
        CHROMIUM.signIn("load040");
        planned("Pantry", "09:00", "12:00", true);
        planned("Delivery", "11:00", "13:00", false);
        CHROMIUM.signIn("load041");
        CHROMIUM.size(360, 800);
        CHROMIUM.open("/display/WL/Welcome");
        for (int left = 3; left > 0; left--) {
            int before = open();
            CHROMIUM.one(".ma-step-on-path[data-state=open] button").click();
            CHROMIUM.until("it is noted", () -> open() < before);
        }
        CHROMIUM.open("/display/WL/Shifts?vr.week=" + SATURDAY);
        CHROMIUM.one(".ma-day [data-ma-code='" + shift("Pantry") + "'] a.aui-button").click();
        CHROMIUM.one("[data-ma-role=Driving]").click();
        CHROMIUM.until("it is refused", () -> !CHROMIUM.all(".ma-main .ma-message").isEmpty());
        assertTrue(CHROMIUM.text(".ma-main"), CHROMIUM.text(".ma-main .ma-message").contains("Driving licence seen"));
        CHROMIUM.one("[data-ma-role=Helping]").click();
        CHROMIUM.until("it is told", () -> CHROMIUM.text(".ma-shift__own").startsWith("You come"));
        CHROMIUM.open("/display/WL/Shifts?vr.week=" + SATURDAY);
        String delivery = ".ma-day [data-ma-code='" + shift("Delivery") + "'] ";
        CHROMIUM.one(delivery + "[data-ma-shift='POST /signups']").click();
        CHROMIUM.until("it is refused", () -> !CHROMIUM.all(delivery + ".ma-message").isEmpty());
        assertTrue(CHROMIUM.text(delivery), CHROMIUM.text(delivery).contains("This overlaps with Pantry"));
        feeds("Pantry");
        CHROMIUM.size(1280, 900);
    }

    private static void feeds(String title) {
        CHROMIUM.one(".ma-feed-link").click();
        CHROMIUM.one("[data-ma-calendar=mine] [data-ma-feed=POST]").click();
        CHROMIUM.until("the link is there", () -> !CHROMIUM.all("[data-ma-calendar=mine] input").isEmpty());
        String link = CHROMIUM.one("[data-ma-calendar=mine] input").getDomProperty("value");
        assertTrue(Rest.visitor(CHROMIUM.url()).get(link.substring(link.indexOf("/rest/"))).expect(200).text()
                .contains(title));
    }

    @Test
    public void dTheHardWeekBecomesALessonWithNumbersAndNoNames() {
        for (int place = 0; place < 5; place++) {
            String code = need(newcomer, "Fan number " + place);
            maker.post("/needs/" + code + "/claims", Map.of()).expect(201);
            maker.post("/needs/" + code + "/outcome", Map.of("outcome", "met")).expect(200);
        }
        String last = need(newcomer, "One more fan");
        CHROMIUM.signIn("load040");
        CHROMIUM.open("/plugins/servlet/mutual-aid/need/" + last);
        maker.post("/needs/" + last + "/outcome", Map.of("outcome", "could-not-meet", "reason", "None left"))
                .expect(200);
        CHROMIUM.open("/plugins/servlet/mutual-aid/need/" + last);
        EFFORT.click(".ma-side a[href*='lesson/new']");
        CHROMIUM.until("the form is there", () -> CHROMIUM.all("[data-ma-new].ma-js").size() == 1);
        EFFORT.read(".ma-new-page");
        EFFORT.type("#ml-new-title", "After the heat");
        EFFORT.click("[data-ma-form=new] [type=submit]");
        CHROMIUM.until("the page is begun", () -> !CHROMIUM.all("#markupTextarea").isEmpty());
        assertFalse(CHROMIUM.one("#markupTextarea").getDomProperty("value").contains("fan"));
        CHROMIUM.open("/display/WL/After+the+heat");
        String record = CHROMIUM.text(".ma-lesson");
        assertTrue(record, record.contains(Integer.toString(countOf("met"))));
        assertFalse(record, record.contains("fan"));
    }

    @Test
    public void eAllThatTakesLessThanFiveMinutesOfTheirTime() {
        assertTrue(EFFORT.toString(), EFFORT.seconds() < FIVE_MINUTES);
        System.out.println("First day: " + Math.round(EFFORT.seconds()) + " seconds by hand");
    }

    @Test
    public void fSomebodyWhoReadsSpanishMakesOneThatSpeaksIt() {
        CHROMIUM.signIn("load043");
        CHROMIUM.open(DIALOG);
        CHROMIUM.run("const chosen = document.querySelector('#language-menu [value=es]');"
                + "chosen.form.requestSubmit(chosen)");
        CHROMIUM.until("it speaks Spanish", () -> "es".equals(CHROMIUM.one("html").getDomAttribute("lang"))
                && CHROMIUM.all("label[for=ma-space-name]").size() == 1);
        assertEquals("¿Cómo se llama vuestro grupo?", CHROMIUM.text("label[for=ma-space-name]"));
        CHROMIUM.one("#ma-space-name").sendKeys("Calle Olmo");
        CHROMIUM.one("#ma-space-languages").sendKeys("español, árabe");
        CHROMIUM.one(".create-dialog-create-button").click();
        CHROMIUM.until("the space is there", () -> CHROMIUM.driver().getCurrentUrl().endsWith("/display/CO"));
        Rest spanish = Rest.as("load043", CHROMIUM.url()).reading("es");
        assertEquals("[\"es\",\"ar\"]", spanish.get("/spaces/CO/lists").json().get("languages").toString());
        assertTrue(spanish.get("/spaces/CO/path").text().contains("Un primer turno"));
        CHROMIUM.open("/display/CO/Lo+que+aprendimos");
        assertEquals(7, CHROMIUM.all(".ma-practices .ma-card, .ma-practices tbody tr").size());
        CHROMIUM.open("/display/CO/Para+quienes+coordinan");
        assertTrue(CHROMIUM.text(".ma-for-coordinators").contains("Quién tiene qué función"));
        isFitForAll();
    }

    private static int open() {
        return CHROMIUM.all(".ma-step-on-path[data-state=open]").size();
    }

    private int countOf(String state) {
        return maker.get("/needs?space=WL&category=baby&state=" + state).expect(200).json().get("results").size();
    }

    private String shift(String title) {
        for (var shift : maker.get("/shifts?space=WL&from=" + SATURDAY).expect(200).json().get("results")) {
            if (shift.get("title").asText().equals(title)) {
                return shift.get("code").asText();
            }
        }
        throw new AssertionError(title);
    }

    private static void planned(String title, String start, String end, boolean driving) {
        CHROMIUM.open("/display/WL/Shifts?vr.week=" + SATURDAY);
        EFFORT.click("details:has([data-ma-plan-form]) > summary");
        String form = "[data-ma-plan-form] ";
        EFFORT.type(form + "[name=title]", title);
        EFFORT.type(form + "[name=place]", "Church hall");
        EFFORT.date(form + "[name=day]", SATURDAY.toString());
        EFFORT.date(form + "[name=start]", start);
        EFFORT.date(form + "[name=end]", end);
        EFFORT.type(form + "[name=role]", "Helping");
        EFFORT.type(form + "[name=newcomers]", "1");
        if (driving) {
            EFFORT.click(form + "[data-ma-add-position]");
            EFFORT.type(form + "[data-ma-position]:nth-of-type(2) [name=role]", "Driving");
            EFFORT.chooseText(form + "[data-ma-position]:nth-of-type(2) [name=requires]", "Driving licence seen");
        }
        EFFORT.click(form + "[type=submit]");
        CHROMIUM.until("it is planned", () -> CHROMIUM.text("main").contains(title));
    }

    private static String need(Rest who, String title) {
        return who.post("/needs", Map.of("space", "WL", "title", title, "category", "baby"))
                .expect(201).json().get("code").asText();
    }

    private static void isFitForAll() {
        for (int width : new int[] {320, 1280}) {
            CHROMIUM.size(width, 900);
            long over = (Long) CHROMIUM.run("return document.documentElement.scrollWidth - innerWidth");
            assertEquals("pixels too wide", 0, over);
            assertEquals(List.of(), new AxeBuilder().setLegacyMode().analyze(CHROMIUM.driver()).getViolations().stream()
                    .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml()).toList());
        }
    }
}
