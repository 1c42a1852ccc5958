package org.mutualaid.confluence.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.mutualaid.confluence.scenario.LocalHost;
import org.mutualaid.confluence.scenario.Rest;

/**
 * Each state of our pages, for everybody: axe finds nothing on a phone and on a desk, light and dark, and nothing
 * runs out of the page at any width.
 */
public class AccessibilityIT {

    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(LocalHost.livedIn()).around(CHROMIUM);

    private static String signedIn = "nobody yet";

    private final BoardPage board = new BoardPage(CHROMIUM);
    private final List<String> found = new ArrayList<>();

    @After
    public void widenAgain() {
        CHROMIUM.size(1280, 900);
        CHROMIUM.look("light");
    }

    @AfterClass
    public static void forget() {
        signedIn = "nobody yet";
    }

    @Test
    public void theHomeOfTheGroup() {
        as("volunteer");
        CHROMIUM.open("/display/RIVERSIDE");
        everywhere();
    }

    @Test
    public void theBoardAsCards() {
        as("volunteer");
        board.open("");
        everywhere();
    }

    @Test
    public void theBoardAsAList() {
        as("volunteer");
        board.open("?nb.view=list");
        everywhere();
    }

    @Test
    public void theBoardWithFilters() {
        as("volunteer");
        board.open("?nb.area=southside&nb.category=food");
        everywhere();
    }

    @Test
    public void aBoardOnWhichNothingFits() {
        as("volunteer");
        board.open("?nb.q=nothing+fits+this");
        everywhere();
    }

    @Test
    public void theBoardForAVisitor() {
        as("");
        board.open("");
        everywhere();
    }

    @Test
    public void theFormForAskingWithEverythingWrong() {
        as("volunteer");
        board.open("?nb.q=nothing+fits+this").openAskForm();
        everywhere();
        board.type("neededBy", "2001-01-01");
        board.type("quantity", "0");
        board.send();
        CHROMIUM.until("the summary has the focus", () -> CHROMIUM.hasFocus("[data-ma-summary]"));
        everywhere();
    }

    @Test
    public void aPromiseInTheMakingAndAfterwards() {
        String code = post("Kites for the hill");
        as("volunteer");
        board.open("?nb.q=kites");
        CHROMIUM.one("[data-ma-do=claim-some]").click();
        everywhere();
        CHROMIUM.one(".ma-stepper [type=submit]").click();
        CHROMIUM.until("it is told", () -> CHROMIUM.hasFocus(board.card(code) + " .ma-told"));
        everywhere();
    }

    @Test
    public void thePageOfANeedForEachReader() {
        String code = post("Ropes for the boats");
        for (String reader : List.of("", "volunteer", "coordinator")) {
            as(reader);
            CHROMIUM.open("/plugins/servlet/mutual-aid/need/" + code);
            everywhere();
        }
        CHROMIUM.one("[data-ma-open=could-not-meet]").click();
        CHROMIUM.one("[data-ma-saying=could-not-meet] [type=submit]").click();
        CHROMIUM.until("it is wrong", () -> CHROMIUM.hasFocus("[aria-invalid=true]"));
        everywhere();
    }

    @Test
    public void theLibraryAndItsPages() {
        as("coordinator");
        for (String page : List.of("/display/RIVERSIDE/What+we+learned",
                "/display/RIVERSIDE/What+we+learned?pl.view=list&pl.status=in-use",
                "/display/RIVERSIDE/Lifts+to+appointments", "/display/RIVERSIDE/For+coordinators",
                "/display/RIVERSIDE/Looking+back:+our+first+weeks",
                "/plugins/servlet/mutual-aid/lesson/new?space=RIVERSIDE&kind=retrospective",
                "/plugins/servlet/mutual-aid/lesson/new?space=RIVERSIDE&topic=food")) {
            CHROMIUM.open(page);
            everywhere();
        }
        CHROMIUM.open("/display/RIVERSIDE/Lifts+to+appointments");
        CHROMIUM.one("[data-ma-open=tries]").click();
        CHROMIUM.run("document.querySelectorAll('.ma-lesson details').forEach(one => one.open = true)");
        everywhere();
        CHROMIUM.open("/display/RIVERSIDE/Looking+back:+our+first+weeks");
        CHROMIUM.run("document.querySelectorAll('.ma-retro details').forEach(one => one.open = true)");
        everywhere();
    }

    @Test
    public void noTextIsMissingInTheRegistryTheRosterAndTheAgreements() {
        as("coordinator");
        for (String page : List.of("/display/RIVERSIDE/Food+and+supplies", "/display/RIVERSIDE/Volunteer+roster",
                "/display/RIVERSIDE/Shared+out+in+rounds", "/plugins/servlet/mutual-aid/settings/RIVERSIDE/agreements",
                "/plugins/servlet/mutual-aid/handover/RIVERSIDE/logistics")) {
            CHROMIUM.open(page);
            look("");
        }
        assertEquals(String.join("\n", found), 0, found.size());
    }

    @Test
    public void theLibraryIsSearchedOnAPhone() {
        as("coordinator");
        CHROMIUM.size(360, 800);
        CHROMIUM.open("/display/RIVERSIDE/What+we+learned");
        assertTrue(CHROMIUM.one(".ma-library [type=search]").getSize().getHeight() < 60);
        CHROMIUM.one(".ma-library [type=search]").sendKeys("appointments");
        CHROMIUM.one(".ma-library .ma-show").click();
        CHROMIUM.until("it looks", () -> CHROMIUM.driver().getCurrentUrl().contains("pl.q=appointments"));
        assertTrue(CHROMIUM.text(".ma-library").contains("Lifts to appointments"));
    }

    @Test
    public void aPageThatIsNotThere() {
        as("volunteer");
        CHROMIUM.open("/plugins/servlet/mutual-aid/need/N-0000");
        everywhere();
    }

    @Test
    public void theSettingsOfASpace() {
        as("coordinator");
        for (String page : List.of("settings", "roles")) {
            CHROMIUM.open("/plugins/servlet/mutual-aid/" + page + "/RIVERSIDE");
            everywhere();
        }
    }

    private void as(String user) {
        if (!signedIn.equals(user)) {
            CHROMIUM.signIn(user);
            signedIn = user;
        }
    }

    private void everywhere() {
        for (int width : new int[] {320, 768}) {
            CHROMIUM.size(width, 800);
            look("");
        }
        for (int width : new int[] {360, 1280}) {
            CHROMIUM.size(width, 800);
            CHROMIUM.look("dark");
            look("color-contrast");
            CHROMIUM.look("light");
            look("everything");
        }
        assertEquals(String.join("\n", found), 0, found.size());
    }

    /** Measures the width, and asks axe for one rule or for everything; for nothing where the rule is empty. */
    private void look(String rule) {
        String place = CHROMIUM.driver().getCurrentUrl() + " at " + CHROMIUM.run("return innerWidth");
        long over = (Long) CHROMIUM.run("return document.documentElement.scrollWidth - innerWidth");
        if (over > 0) {
            found.add(place + ": " + over + " pixels too wide, from " + CHROMIUM.run("return Array.from("
                    + "document.querySelectorAll('body *')).filter(one => one.getBoundingClientRect().right"
                    + " > innerWidth).map(one => one.tagName + '.' + one.className).slice(0, 5).join(' ')"));
        }
        Object nameless = CHROMIUM.run("return (document.querySelector('main').textContent"
                + ".match(/mutual-aid\\.[a-z]+\\.[a-z.-]+/g) || []).join(' ')");
        if (!nameless.equals("")) {
            found.add(place + ": no text for " + nameless);
        }
        if (!rule.isEmpty()) {
            AxeBuilder axe = new AxeBuilder().setLegacyMode();
            axe = rule.equals("everything") ? axe : axe.withOnlyRules(List.of(rule));
            axe.analyze(CHROMIUM.driver()).getViolations().forEach(wrong -> found.add(place + ": " + told(wrong)));
        }
    }

    private static String told(Rule wrong) {
        List<String> places = wrong.getNodes().stream().limit(3)
                .map(node -> node.getTarget() + " " + node.getHtml() + " " + node.getFailureSummary()).toList();
        return wrong.getId() + ": " + wrong.getHelp() + " " + places;
    }

    private static String post(String title) {
        return Rest.as("care", CHROMIUM.url()).post("/needs", Map.of("space", "RIVERSIDE", "title", title,
                "category", "home", "quantity", 6, "unit", "pieces", "details", "Long ones.", "sharing", "members"))
                .expect(201).json().get("code").asText();
    }
}
