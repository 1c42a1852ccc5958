package org.mutualaid.confluence.browser.journey;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.deque.html.axecore.selenium.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.junit.runners.MethodSorters;
import org.mutualaid.confluence.browser.Chromium;
import org.mutualaid.confluence.permission.ReadableAddresses;
import org.mutualaid.confluence.scenario.LocalHost;
import org.mutualaid.confluence.scenario.Rest;
import org.openqa.selenium.WebElement;

/**
 * Somebody without an account asks for groceries and a lift on a phone, in Spanish, through the real form; and what
 * they left is then looked for in everything that others can get.
 */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class RequesterIT {

    private static final Chromium CHROMIUM = new Chromium();
    private static final LocalHost HOST = LocalHost.livedIn();

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(HOST).around(CHROMIUM);

    private static final String DIGITS = "+1 555 013 8642";
    private static final List<String> SECRETS = List.of("013 8642", "0138642", "5550138642");
    private static final String WORDS = "paraguas cobalto";
    private static final List<String> NOT_ENTITLED = List.of("", "outsider", "partner", "load011", "newcomer", "care");
    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private static List<String> codes = List.of();
    private static String token = "";
    private static String page;

    @BeforeClass
    public static void putTheFormOnAPage() {
        Rest coordinator = Rest.as("coordinator", HOST.url());
        int revision = coordinator.get("/spaces/RIVERSIDE/agreements/intake").json().get("revision").asInt();
        coordinator.put("/spaces/RIVERSIDE/agreements/intake", Map.of("open", true, "revision", revision,
                "agreedOn", LocalDate.now().minusDays(2).toString(),
                "lookAgain", LocalDate.now().plusMonths(2).toString())).expect(200);
        page = pageWith("request-help", Map.of("leave", HOST.url() + "/login"));
    }

    @Test
    public void aTheFormAsksEightQuestionsAndNothingThatIsNobodysBusiness() {
        openInSpanish();
        assertEquals(8, CHROMIUM.all("form > .ma-field > legend, form > .ma-field > label").size());
        assertEquals(2, CHROMIUM.all("form > .ma-field > legend .ma-notes").size());
        List<String> names = CHROMIUM.all("form [name]").stream().map(field -> field.getDomAttribute("name")).toList();
        for (String never : List.of("id", "income", "status", "address", "street", "email", "birth", "passport")) {
            assertTrue(names.toString(), names.stream().noneMatch(name -> name.toLowerCase().contains(never)));
        }
        String form = CHROMIUM.one(".ma-intake form").getDomProperty("innerHTML");
        assertTrue(form.indexOf("ma-why") > 0 && form.indexOf("ma-why") < form.indexOf("type=\"submit\""));
        assertTrue(CHROMIUM.text(".ma-why"), CHROMIUM.text(".ma-why").matches(".*\\d+ de [a-z]+ de 20\\d\\d.*"));
        assertClean();
    }

    @Test
    public void bWhatIsMissingIsSaidAndWhatWasTypedStays() {
        openInSpanish();
        CHROMIUM.one("[name=details]").sendKeys("Escaleras");
        press("form [type=submit]");
        CHROMIUM.until("the summary has the focus", () -> CHROMIUM.hasFocus("[data-ma-summary]"));
        assertEquals("Escaleras", CHROMIUM.one("[name=details]").getDomProperty("value"));
        assertClean();
    }

    @Test
    public void cAskingGivesCodesAndALinkOnce() {
        openInSpanish();
        for (String kind : List.of("food", "rides")) {
            press("[name=kind][value=" + kind + "]");
        }
        CHROMIUM.one("[name=details]").sendKeys("Busca el " + WORDS);
        CHROMIUM.one("[name=place]").sendKeys("Calle Mayor con Olmo");
        CHROMIUM.one("[name='contact.value']").sendKeys(DIGITS);
        assertTrue(CHROMIUM.one("[name=sharing][value=helper]").isSelected());
        press("form [type=submit]");
        CHROMIUM.until("it is sent", () -> !CHROMIUM.all(".ma-sent__link").isEmpty());
        codes = CHROMIUM.all(".ma-sent__code").stream().map(WebElement::getText).toList();
        String link = CHROMIUM.text(".ma-sent__link");
        token = link.replaceAll(".*/status/", "").replaceAll("\\?.*", "");
        assertEquals(2, codes.size());
        assertEquals(32, token.length());
        assertEquals("", CHROMIUM.one("[name='contact.value']").getDomProperty("value"));
        assertClean();
        CHROMIUM.driver().navigate().refresh();
        assertEquals("shown once", 0, CHROMIUM.all(".ma-sent__link").size());
        assertEquals("", CHROMIUM.one("[name=details]").getDomProperty("value"));
    }

    @Test
    public void dTheLinkShowsTheStateAndNothingElse() {
        CHROMIUM.open("/plugins/servlet/mutual-aid/status/" + token + "?language=es");
        String all = CHROMIUM.driver().getPageSource();
        assertHidden("the status page", all);
        assertEquals(codes, CHROMIUM.all(".ma-state .ma-code").stream().map(WebElement::getText).toList());
        assertTrue(CHROMIUM.text(".ma-steps li").startsWith("Lo pediste"));
        assertClean();
    }

    @Test
    public void eNobodyElseGetsTheNumberOrTheWordsFromAnythingThatCanBeRead() {
        List<String> addresses = everythingToRead();
        assertTrue(addresses.toString(), addresses.size() > 40);
        for (String user : NOT_ENTITLED) {
            Rest reader = user.isEmpty() ? Rest.visitor(HOST.url()) : Rest.as(user, HOST.url());
            addresses.forEach(address -> assertHidden(user + " at " + address, withoutTheQuestion(reader, address)));
            for (String code : codes) {
                Rest.Answer refused = reader.post("/needs/" + code + "/reveal", Map.of("reason", "other"));
                assertTrue(user + refused.status(), List.of(401, 403, 404).contains(refused.status()));
                assertHidden(user, refused.text());
            }
        }
    }

    /** A page of search and a board say again what was looked for; that is no leak. */
    private static String withoutTheQuestion(Rest reader, String address) {
        String text = reader.get(address).text();
        return address.contains("=") ? text.replace(address.replaceAll(".*=", "").replace('+', ' '), "") : text;
    }

    private static List<String> everythingToRead() {
        List<String> addresses = new ArrayList<>();
        codes.forEach(code -> addresses.addAll(ReadableAddresses.of(Map.of(
                "code", code, "space", "RIVERSIDE", "key", "RIVERSIDE", "person", "volunteer2"))));
        ReadableAddresses.macros().forEach(macro -> addresses.add("/pages/viewpage.action?pageId="
                + pageWith(macro, Map.of())));
        addresses.add("/rest/api/content/" + page + "?expand=body.storage,body.view,version,history");
        addresses.add("/display/RIVERSIDE/Need+board");
        addresses.add("/needs?space=RIVERSIDE&state=open,claimed,met,withdrawn,on-hold,could-not-meet&limit=200");
        for (String words : List.of("8642", "cobalto", "Calle+Mayor")) {
            addresses.add("/dosearchsite.action?queryString=" + words);
            addresses.add("/needs?space=RIVERSIDE&q=" + words);
        }
        return addresses;
    }

    @Test
    public void fTheNumberAndTheWordsAreInNoFileAndNoLogOfTheSite() throws IOException {
        JsonNode opened = Rest.as("coordinator", HOST.url())
                .post("/needs/" + codes.get(0) + "/reveal", Map.of("reason", "agree-a-time")).expect(200).json();
        assertEquals(DIGITS, opened.get("value").asText());
        assertTrue("the search would find it", isInAFile(codes.get(0)));
        for (String secret : SECRETS) {
            assertFalse(secret, isInAFile(secret));
        }
        assertFalse(WORDS, isInAFile(WORDS));
    }

    @Test
    public void gDeletingItIsAskedTwiceAndDoneAtOnce() {
        CHROMIUM.open("/plugins/servlet/mutual-aid/status/" + token);
        press("[data-ma-delete] summary");
        press("[data-ma-delete] button");
        CHROMIUM.until("it is told", () -> CHROMIUM.text("[data-ma-say]").startsWith("It is deleted."));
        assertEquals(0, CHROMIUM.all("[data-ma-outcome]").size());
        Rest coordinator = Rest.as("coordinator", HOST.url());
        for (String code : codes) {
            assertEquals("withdrawn", coordinator.get("/needs/" + code).json().get("state").asText());
        }
        Rest.visitor(HOST.url()).get("/requests/" + token).expect(404);
    }

    @Test
    public void hLeavingQuicklyGoesToAnotherPageAndLeavesNothing() {
        openInSpanish();
        CHROMIUM.one("[name=details]").sendKeys("Nadie lo lee");
        press("[data-ma-leave]");
        CHROMIUM.until("another page is shown", () -> CHROMIUM.driver().getCurrentUrl().endsWith("/login"));
        CHROMIUM.driver().navigate().back();
        assertTrue(CHROMIUM.all("[name=details]").stream()
                .allMatch(field -> field.getDomProperty("value").isEmpty()));
    }

    private static void openInSpanish() {
        CHROMIUM.signIn("");
        CHROMIUM.size(360, 800);
        CHROMIUM.open("/pages/viewpage.action?pageId=" + page + "&ask.language=es");
        assertEquals("es", CHROMIUM.one(".ma-intake").getDomAttribute("lang"));
    }

    private static void press(String css) {
        WebElement target = CHROMIUM.one(css);
        CHROMIUM.run("arguments[0].scrollIntoView({block: 'center'})", target);
        target.click();
    }

    private static void assertClean() {
        assertEquals(0L, CHROMIUM.run("return document.documentElement.scrollWidth > innerWidth ? 1 : 0"));
        assertEquals(List.of(), new AxeBuilder().setLegacyMode().analyze(CHROMIUM.driver()).getViolations().stream()
                .map(wrong -> wrong.getId() + " " + wrong.getNodes()).toList());
    }

    private static void assertHidden(String who, String text) {
        SECRETS.forEach(secret -> assertFalse(who + " sees " + secret, text.contains(secret)));
        assertFalse(who + " sees the words", text.contains(WORDS));
    }

    private static boolean isInAFile(String words) throws IOException {
        try (Stream<Path> files = Files.walk(HOST.folder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                for (Charset encoding : ENCODINGS) {
                    if (bytes.contains(new String(words.getBytes(encoding), StandardCharsets.ISO_8859_1))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static String pageWith(String macro, Map<String, String> parameters) {
        StringBuilder storage = new StringBuilder("<ac:structured-macro ac:name=\"" + macro + "\">");
        parameters.forEach((name, value) -> storage.append("<ac:parameter ac:name=\"").append(name).append("\">")
                .append(value).append("</ac:parameter>"));
        return Rest.as("coordinator", HOST.url()).post("/rest/api/content", Map.of(
                        "type", "page", "title", macro + " " + System.nanoTime(), "space", Map.of("key", "RIVERSIDE"),
                        "body", Map.of("storage", Map.of("representation", "storage",
                                "value", storage + "</ac:structured-macro>"))))
                .expect(200).json().get("id").asText();
    }
}
