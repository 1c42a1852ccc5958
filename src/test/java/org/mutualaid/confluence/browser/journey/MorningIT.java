package org.mutualaid.confluence.browser.journey;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.deque.html.axecore.selenium.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.mutualaid.confluence.browser.BoardPage;
import org.mutualaid.confluence.browser.Chromium;
import org.mutualaid.confluence.scenario.LocalHost;
import org.mutualaid.confluence.scenario.Rest;
import org.openqa.selenium.Keys;

/** A coordinator's morning at the board: what is to be followed up, why something stands first, a list for the chat. */
public class MorningIT {

    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(LocalHost.livedIn()).around(CHROMIUM);

    private static final Pattern LINE = Pattern.compile("N-[0-9A-Z]{4,} · [^·]+( · [^·]+){0,2}");

    private final BoardPage board = new BoardPage(CHROMIUM);
    private Rest coordinator;

    @Before
    public void signIn() {
        coordinator = Rest.as("coordinator", CHROMIUM.url());
        CHROMIUM.signIn("coordinator");
    }

    @After
    public void widenAgain() {
        CHROMIUM.size(1280, 900);
    }

    @Test
    public void everyCountIsTheListUnderItAndTheKeyboardLeadsThere() {
        String called = post("Somebody waits for a call", Map.of("contact",
                Map.of("way", "call", "value", "+1 555 010 6611")));
        String noWay = post("Nobody has one of these", Map.of());
        coordinator.post("/needs/" + noWay + "/outcome",
                Map.of("outcome", "could-not-meet", "reason", "None to be had")).expect(200);
        board.open("");
        List<String> links = links(".ma-counts a");
        links.addAll(links(".ma-follow a[data-ma-go]"));
        assertTrue(links.toString(), links.size() >= 6);
        for (String link : links) {
            board.open("");
            String css = "a[data-ma-go][href='" + link + "']";
            int count = Integer.parseInt(CHROMIUM.text(css + " strong"));
            CHROMIUM.run("document.querySelector('[data-ma-part=list]').dataset.seen = 'yes'");
            CHROMIUM.tabTo(css);
            CHROMIUM.press(Keys.ENTER);
            CHROMIUM.until("that list is shown", () -> CHROMIUM.all("[data-seen]").isEmpty());
            assertEquals(1, CHROMIUM.all(css + "[aria-current]").size());
            board.showAll();
            assertEquals(link, count, board.codes().size());
        }
        board.open("?nb.call=yes");
        board.showAll();
        assertTrue(board.codes().contains(called));
        board.open("?nb.state=could-not-meet&nb.lately=yes");
        board.showAll();
        assertTrue(board.codes().contains(noWay));
    }

    @Test
    public void aTryToCallTakesANeedOffTheListOfCalls() {
        String code = post("Ring me about the heater", Map.of("contact",
                Map.of("way", "call", "value", "+1 555 010 6612")));
        CHROMIUM.open("/plugins/servlet/mutual-aid/need/" + code);
        CHROMIUM.tabTo("[data-ma-open=call]");
        CHROMIUM.press(Keys.ENTER);
        CHROMIUM.tabTo("[data-ma-saying=call] [name=nextStep]");
        CHROMIUM.press("Again after lunch");
        clean();
        CHROMIUM.press(Keys.ENTER);
        CHROMIUM.until("it is told", () -> CHROMIUM.hasFocus(".ma-told"));
        assertEquals("Again after lunch", CHROMIUM.text(".ma-calls blockquote"));
        board.open("?nb.call=yes");
        board.showAll();
        assertFalse(board.codes().contains(code));
    }

    @Test
    public void whatIsPastItsDateSaysWhyItStandsFirst() {
        board.open("?nb.late=yes");
        String first = board.codes().get(0);
        assertEquals("its date has passed, so it is first on the whole board",
                first, board.open("").codes().get(0));
        assertTrue(CHROMIUM.text(board.card(first)), CHROMIUM.text(board.card(first)).matches(
                ".*Needed by .*(yesterday|days ago).*"));
        JsonNode order = coordinator.get("/needs/" + first).expect(200).json().get("order");
        assertEquals("Its date has passed", order.get("reason").asText());
        CHROMIUM.open("/plugins/servlet/mutual-aid/need/" + first);
        assertTrue(CHROMIUM.text("main").contains(order.get("reason").asText()));
    }

    @Test
    public void theListForTheChatHasCodesKindsAreasAndDaysAndNothingElse() {
        String secret = "zebra finch";
        String code = post("Come to 12 Elm Street, " + secret, Map.of("details", "Ask for Wilma " + secret,
                "area", "southside", "contact", Map.of("name", "Wilma Q", "way", "call", "value", "+1 555 010 6613")));
        board.open("?nb.area=southside");
        CHROMIUM.tabTo("[data-ma-plain]");
        CHROMIUM.press(Keys.ENTER);
        CHROMIUM.until("it is there", () ->
                !CHROMIUM.one(".ma-plain textarea").getDomProperty("value").isEmpty());
        String text = CHROMIUM.one(".ma-plain textarea").getDomProperty("value");
        assertTrue(text, text.contains(code));
        text.lines().forEach(line -> assertTrue(line, LINE.matcher(line).matches()));
        for (String never : List.of(secret, "Wilma", "6613", "Elm Street")) {
            assertFalse(never, text.contains(never));
        }
    }

    @Test
    public void onAPhoneWhatIsToBeFollowedUpIsOneRowThatUnfolds() {
        post("Waits on a phone", Map.of("contact", Map.of("way", "call", "value", "+1 555 010 6614")));
        CHROMIUM.size(360, 800);
        board.open("");
        assertFalse(CHROMIUM.one(".ma-follow__items").isDisplayed());
        assertTrue(CHROMIUM.one(".ma-follow").getSize().getHeight() <= 48);
        CHROMIUM.one("[data-ma-fold=follow]").click();
        assertTrue(CHROMIUM.one(".ma-follow__items").isDisplayed());
        clean();
    }

    private void clean() {
        assertEquals(List.of(), new AxeBuilder().setLegacyMode().analyze(CHROMIUM.driver()).getViolations().stream()
                .map(wrong -> wrong.getId() + " " + wrong.getNodes()).toList());
    }

    private static List<String> links(String css) {
        return new ArrayList<>(CHROMIUM.all(css).stream().map(link -> link.getDomAttribute("href")).toList());
    }

    private static String post(String title, Map<String, ?> more) {
        Map<String, Object> form = new HashMap<>(more);
        form.putAll(Map.of("space", "RIVERSIDE", "title", title, "category", "home", "urgency", "anytime"));
        return Rest.as("care", CHROMIUM.url()).post("/needs", form).expect(201).json().get("code").asText();
    }
}
