package org.mutualaid.confluence.browser.newcomer;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.deque.html.axecore.selenium.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/**
 * From asking to join to passing a role on: a neighbour becomes somebody the group counts on. One person's way in the
 * order of the names; what they did before is there afterwards.
 */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class NewcomerIT {

    private static final String SPACE = "/spaces/RIVERSIDE";
    private static final String PAGES = "/plugins/servlet/mutual-aid/";
    private static final String STRIP = "/display/RIVERSIDE/Your+first+weeks";
    private static final String NEWCOMER = "neighbour2";
    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(LocalHost.livedIn()).around(CHROMIUM);

    @Test
    public void a1VisitorsReadTheStepsAndAreToldWhatJoiningNeeds() {
        CHROMIUM.signIn("");
        CHROMIUM.size(360, 800);
        CHROMIUM.open(STRIP);
        assertEquals(6, CHROMIUM.all("[data-step]").size());
        assertFalse((Boolean) CHROMIUM.run("return document.documentElement.scrollWidth > 360"));
        CHROMIUM.open("/display/RIVERSIDE/How+we+do+things");
        assertFalse("the pages of the steps are for everybody", page().contains("Log in"));
        CHROMIUM.open(STRIP);
        assertEquals(0, CHROMIUM.all("[data-ma-do]").size());
        CHROMIUM.one(".ma-path a[href*='/join/']").click();
        assertTrue(page(), page().contains("you need an account of this site"));
        assertTrue(page(), page().contains("What brings you to us?"));
        CHROMIUM.size(1280, 900);
    }

    @Test
    public void a2AskingShowsWhatIsStoredAndForHowLong() {
        CHROMIUM.signIn(NEWCOMER);
        CHROMIUM.open(PAGES + "join/RIVERSIDE");
        assertTrue(page(), page().contains("We store your name on this site, your answers"));
        assertTrue(page(), page().contains("30 days after we answered"));
        CHROMIUM.one("form [type=submit]").click();
        CHROMIUM.until("both questions are named", () -> CHROMIUM.all(".ma-field.is-wrong").size() == 2);
        CHROMIUM.one("#ma-join-1").sendKeys("A friend told me about you. Ring +1 555 010 2030.");
        CHROMIUM.one("#ma-join-2").sendKeys("Fridays.");
        CHROMIUM.one("input[name=languages][value=ar]").click();
        CHROMIUM.one("form [type=submit]").click();
        CHROMIUM.until("a number is pointed out", () -> page().contains("Send it as it is"));
        CHROMIUM.one("#ma-join-1").clear();
        CHROMIUM.one("#ma-join-1").sendKeys("A friend told me about you.");
        CHROMIUM.one("form .ma-ways > [type=submit].aui-button-primary").click();
        CHROMIUM.until("it waits", () -> page().contains("Somebody will answer you here"));
    }

    @Test
    public void a3ACoordinatorWelcomesThemAndChoosesABuddy() {
        CHROMIUM.signIn("coordinator");
        CHROMIUM.open(PAGES + "newcomers/RIVERSIDE");
        WebElement asking = card("A friend told me about you.");
        asking.findElement(By.cssSelector("textarea")).sendKeys("Good that you are here.");
        asking.findElement(By.cssSelector("button[value=accept]")).click();
        CHROMIUM.until("they are on their way", () -> !page().contains("A friend told me about you."));

        WebElement newcomer = card("Yusra Mansour");
        assertTrue(newcomer.getText(), newcomer.getText().contains("speaks العربية"));
        newcomer.findElement(By.cssSelector("[data-ma-do=PUT]")).click();
        CHROMIUM.until("somebody goes along", () -> card("Yusra Mansour").getText().contains("goes along."));
        assertTrue(Rest.as("coordinator", CHROMIUM.url()).get(SPACE + "/newcomers").expect(200)
                .text().contains("\"buddy\":\"volunteer2\""));
    }

    @Test
    public void a4TheTrackShowsWhatIsLeftAndThreePagesAreConfirmed() {
        CHROMIUM.signIn(NEWCOMER);
        CHROMIUM.open(PAGES + "join/RIVERSIDE");
        assertTrue(page(), page().contains("Good that you are here."));
        CHROMIUM.open(STRIP);
        assertTrue(page(), page().contains("You did 0 of 6 steps"));
        assertTrue(page(), page().contains("Leila Haddad goes along with you."));
        for (int done = 1; done <= 3; done++) {
            CHROMIUM.one("[data-step] [data-ma-do]").click();
            String sentence = "You did " + done + " of 6 steps";
            CHROMIUM.until(sentence, () -> page().contains(sentence));
        }
        assertEquals(3, CHROMIUM.all("[data-state=done]").size());
        assertTrue(page(), page().contains("Ask Tomás Villanueva."));
    }

    @Test
    public void a5WhoConfirmedAPageThatChangedIsAskedOnceMore() {
        CHROMIUM.signIn("coordinator");
        CHROMIUM.open(PAGES + "path/RIVERSIDE");
        CHROMIUM.one("[data-ma-line] [data-ma-do]").click();
        CHROMIUM.until("it is said", () -> page().contains("Everybody who confirmed it is asked once more."));

        CHROMIUM.signIn(NEWCOMER);
        CHROMIUM.open(STRIP);
        assertEquals(1, CHROMIUM.all("[data-state=again]").size());
        assertTrue(page(), page().contains("It changed in substance since"));
        CHROMIUM.one("[data-state=again] [data-ma-do]").click();
        CHROMIUM.until("it is done again", () -> CHROMIUM.all("[data-state=done]").size() == 3);
        CHROMIUM.open(STRIP);
        assertEquals(0, CHROMIUM.all("[data-state=again]").size());
    }

    /** The roster and the board see the shift and the task; nobody has to say so once more. */
    @Test
    public void a6TheTrackIsFinishedWithATrainingAShiftAndAKeptPromise() {
        Rest coordinator = Rest.as("coordinator", CHROMIUM.url());
        Rest newcomer = Rest.as(NEWCOMER, CHROMIUM.url());
        String training = coordinator.get(SPACE + "/trainings").json()
                .path("trainings").path(1).path("code").asText();
        Rest.as("resources", CHROMIUM.url())
                .post(SPACE + "/trainings/" + training + "/holders", Map.of("user", NEWCOMER)).expect(201);
        Instant soon = Instant.now().plus(Duration.ofMinutes(40));
        String shift = coordinator.post("/shifts", Map.of("space", "RIVERSIDE", "title", "Packing together",
                "place", "Hall", "start", soon.toString(), "end", soon.plus(Duration.ofHours(1)).toString(),
                "positions", List.of(Map.of("role", "Packing", "places", 2, "newcomers", 1)))).expect(201)
                .json().path("code").asText();
        newcomer.post("/shifts/" + shift + "/signups", Map.of("role", "Packing")).expect(201);
        CHROMIUM.signIn(NEWCOMER);
        CHROMIUM.open(STRIP);
        assertTrue(page(), page().contains("You did 4 of 6 steps"));
        coordinator.post("/shifts/" + shift + "/attendance", Map.of("user", NEWCOMER, "there", true)).expect(200);
        CHROMIUM.open(STRIP);
        assertTrue(page(), page().contains("You did 5 of 6 steps"));

        String code = calls().promised("Two chairs carried upstairs");
        newcomer.post("/needs/" + code + "/outcome", Map.of("outcome", "met")).expect(200);
        CHROMIUM.open(STRIP);
        assertTrue(page(), page().contains("You did every step."));
        assertEquals(6, CHROMIUM.all("[data-state=done]").size());
    }

    /** They offer themselves on the page of roles, and a coordinator gives the role for a term. */
    @Test
    public void a7ARoleIsOfferedGivenWithAnEndAndSaysWhatItIsAbout() {
        CHROMIUM.signIn(NEWCOMER);
        CHROMIUM.open("/display/RIVERSIDE/Our+roles");
        CHROMIUM.one("[data-role=logistics] [data-ma-do=POST]").click();
        CHROMIUM.until("it is told", () -> page().contains("You said on "));
        CHROMIUM.signIn("coordinator");
        CHROMIUM.open("/display/RIVERSIDE/Our+roles");
        assertTrue(page(), page().contains("Yusra Mansour said on "));
        CHROMIUM.one("[data-role=logistics] [data-body*=give]").click();
        CHROMIUM.until("it is given", () -> page().contains("The role is given, for one term from today."));

        CHROMIUM.signIn(NEWCOMER);
        CHROMIUM.open(PAGES + "role/RIVERSIDE/logistics");
        assertTrue(page(), page().contains("Keeps the store room in order"));
        assertTrue(page(), page().contains("Two to three hours a week"));
        assertTrue(page(), page().contains("6 months at a time"));
        assertTrue(page(), page().contains("Tomás Villanueva"));
        assertTrue(card("Yusra Mansour").getText(), card("Yusra Mansour").getText().contains("Until "));
        assertEquals(0, CHROMIUM.all("[data-ma-do]").size());
    }

    @Test
    public void a8AtItsEndTheRoleIsAskedAndNotExtended() {
        LocalDate over = LocalDate.now().minusDays(2);
        calls().give(over);
        Rest.as("coordinator", CHROMIUM.url()).post("/rest/api/content", Map.of(
                "type", "page", "title", "What waits", "space", Map.of("key", "RIVERSIDE"), "body", Map.of(
                        "storage", Map.of("value", "<ac:structured-macro ac:name=\"my-aid\"/>",
                                "representation", "storage"))));
        CHROMIUM.signIn(NEWCOMER);
        CHROMIUM.open("/display/RIVERSIDE/What+waits");
        assertTrue(page(), page().contains("Your term is over. Would you like to go on, or to hand it over?"));
        CHROMIUM.one(".ma-card a[href*='role/RIVERSIDE/logistics']").click();
        CHROMIUM.one("[data-ma-do=POST][data-body*=hand-over]").click();
        CHROMIUM.until("it is passed on", () -> page().contains("Would like to hand it over."));
        JsonNode holder = calls().holder();
        assertEquals("the end stays where it was", over.toString(), holder.path("until").asText());
        assertTrue(holder.path("asked").asBoolean());
        assertEquals("hand-over", holder.path("answer").asText());
        CHROMIUM.signIn("coordinator");
        CHROMIUM.open("/display/RIVERSIDE/What+waits");
        assertTrue(page(), page().contains("The term of Yusra Mansour is over. They would like to hand it over."));
        assertTrue(page(), page().contains("Somebody asks to join"));
    }

    @Test
    public void a9TheHandoverPageListsWhatIsOpenAgreedAndLearned() {
        calls().promised("Shelves for the store room");
        Rest coordinator = Rest.as("coordinator", CHROMIUM.url());
        Instant soon = Instant.now().plus(Duration.ofDays(3));
        coordinator.post("/shifts", Map.of("space", "RIVERSIDE", "title", "Sorting day", "place", "Hall",
                "lead", NEWCOMER, "start", soon.toString(), "end", soon.plus(Duration.ofHours(1)).toString(),
                "positions", List.of(Map.of("role", "Sorting", "places", 2)))).expect(201);
        Rest.as(NEWCOMER, CHROMIUM.url()).post("/resources", Map.of("space", "RIVERSIDE", "kind", "lending",
                "name", "Hand cart", "category", "home", "pieces", 1, "steward", NEWCOMER)).expect(201);
        CHROMIUM.signIn(NEWCOMER);
        CHROMIUM.open(PAGES + "handover/RIVERSIDE/logistics");
        assertTrue(page(), page().contains("Shelves for the store room"));
        assertTrue(page(), page().contains("Sorting day"));
        assertTrue(page(), page().contains("Hand cart"));
        assertTrue(page(), page().contains("Asking to join"));
        assertTrue(page(), page().contains("What we learned"));
        CHROMIUM.signIn("newcomer");
        CHROMIUM.open(PAGES + "handover/RIVERSIDE/logistics");
        assertFalse(page(), page().contains("Shelves for the store room"));
    }

    @Test
    public void b1AxeFindsNothingAndNothingIsWiderThanAPhone() {
        List<String> found = new ArrayList<>();
        for (String reader : List.of("coordinator", "care", NEWCOMER)) {
            CHROMIUM.signIn(reader);
            for (String path : pages(reader)) {
                CHROMIUM.size(320, 800);
                CHROMIUM.open(path);
                if ((Boolean) CHROMIUM.run("return document.documentElement.scrollWidth > 320")) {
                    found.add(path + " is wider than 320");
                }
                for (String look : List.of("light", "dark")) {
                    CHROMIUM.look(look);
                    new AxeBuilder().setLegacyMode().analyze(CHROMIUM.driver()).getViolations().forEach(
                            rule -> found.add(reader + " " + path + " " + look + ": " + rule.getId() + " "
                                    + rule.getNodes().get(0).getHtml()));
                }
            }
        }
        CHROMIUM.size(1280, 900);
        CHROMIUM.look("light");
        assertEquals(List.of(), found);
    }

    private static List<String> pages(String reader) {
        return switch (reader) {
            case "coordinator" -> List.of(STRIP, PAGES + "path/RIVERSIDE", PAGES + "newcomers/RIVERSIDE",
                    PAGES + "trainings/RIVERSIDE", PAGES + "role/RIVERSIDE/logistics",
                    PAGES + "handover/RIVERSIDE/logistics", "/display/RIVERSIDE/Our+roles");
            case "care" -> List.of(PAGES + "care/RIVERSIDE", PAGES + "care-notes/RIVERSIDE/volunteer");
            default -> List.of(PAGES + "me/RIVERSIDE", PAGES + "join/RIVERSIDE", PAGES + "care-notes/RIVERSIDE",
                    PAGES + "volunteer/RIVERSIDE/volunteer", "/display/RIVERSIDE/Our+roles");
        };
    }

    private static NewcomerCalls calls() {
        return new NewcomerCalls(CHROMIUM.url(), NEWCOMER);
    }

    private static WebElement card(String words) {
        return CHROMIUM.all(".ma-person").stream()
                .filter(card -> card.getText().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no card says " + words + ": " + page()));
    }

    private static String page() {
        return CHROMIUM.text("main");
    }
}
