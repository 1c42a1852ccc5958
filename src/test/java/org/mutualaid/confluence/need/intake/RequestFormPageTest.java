package org.mutualaid.confluence.need.intake;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.After;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.care.term.KeepingTimes;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.need.NeedStatus;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.value.PublicCode;

/** The form, what stands in its place, and the page of a status link, as they are shipped. */
public class RequestFormPageTest {

    private static final String LEAVE = "https://example.org/weather?a=b&c='x'";

    private final TestIntake intake = new TestIntake(Locale.ENGLISH);

    @After
    public void callsNothingThatIsNotListed() {
        intake.desk.shipped.refuseBlockedCalls();
    }

    @Test
    public void asksEightQuestionsOfWhichTwoNeedAnAnswer() {
        Document html = form();
        assertEquals(8, html.select("form > .ma-field > legend, form > .ma-field > label").size());
        assertEquals(2, html.select("legend .ma-notes").size());
        assertEquals("helper", html.select("[name=sharing][checked]").val());
        String form = html.select("form").html();
        assertTrue(form.indexOf("Why we ask") < form.indexOf("type=\"submit\""));
        assertTrue(html.select(".ma-why").text().contains("on August 29, 2026 at the latest"));
        assertEquals(28, KeepingTimes.USUAL.afterClosing().toDays());
        assertTrue(html.select(".ma-why").text().contains("28 days"));
    }

    @Test
    public void keepsMarkupInNamesAsText() {
        Document html = form();
        assertEquals(0, html.select("script").size());
        assertTrue(html.select(".ma-kind").text().contains(TestDesk.ATTACK));
        assertTrue(html.select("datalist option").eachAttr("value").contains(TestDesk.ATTACK));
        assertEquals(LEAVE, html.select("[data-ma-leave]").attr("href"));
        assertEquals(LEAVE, html.select(".ma-intake").attr("data-leave"));
    }

    @Test
    public void neverLetsTheBrowserFillAnythingIn() {
        Document html = form();
        assertEquals("off", html.select("form").attr("autocomplete"));
        for (Element field : html.select("input[type=text], textarea, select")) {
            assertEquals(field.id(), "off", field.attr("autocomplete"));
        }
        assertEquals("-1", html.select("[name=website]").attr("tabindex"));
        assertEquals("true", html.select("[name=website]").parents().get(0).attr("aria-hidden"));
    }

    @Test
    public void everyFieldHasALabel() {
        Document html = form();
        for (Element field : html.select("input[id], textarea[id], select[id]")) {
            assertEquals(field.id(), 1, html.select("label[for=" + field.id() + "]").size());
        }
        html.select("[data-ma-kind-line]").forEach(line -> assertFalse(line.attr("aria-label").isBlank()));
    }

    @Test
    public void speaksTheLanguageThatIsChosenAndKeepsTheAddressOfThePage() {
        intake.settle(true, "Hello");
        Document html = intake.form(Map.of("ask.language", "es", "pageId", "7"), LEAVE);
        assertEquals("es", html.select(".ma-intake").attr("lang"));
        assertTrue(html.text().contains("Solo la persona que me ayuda"));
        assertTrue(html.select(".ma-why").text().contains("29 de agosto de 2026"));
        assertEquals(List.of("/confluence/display/R/Ask?ask.language=en&pageId=7",
                        "/confluence/display/R/Ask?ask.language=es&pageId=7"),
                html.select(".ma-intake__languages a").eachAttr("href"));
        assertFalse(html.outerHtml().contains("mutual-aid.intake"));
        assertEquals("en", intake.form(Map.of("ask.language", "<xx>"), LEAVE).select(".ma-intake").attr("lang"));
    }

    @Test
    public void saysKindlyThatItIsPaused() {
        assertEquals(0, intake.form(Map.of(), LEAVE).select("form").size());
        intake.settle(false, TestDesk.ATTACK);
        Document html = intake.form(Map.of(), LEAVE);
        assertEquals(0, html.select("form, script").size());
        assertEquals(List.of(TestDesk.ATTACK, TestDesk.ATTACK), html.select(".ma-own").eachText());
        assertTrue(html.text().contains("We look at this again on March 11, 2026."));
    }

    @Test
    public void showsTheStateByTheLinkAndNothingThatWasWritten() {
        intake.settle(true, "Hello");
        Receipt receipt = intake.send(Actor.VISITOR, Map.of());
        Document html = intake.statusOf(receipt.token());
        assertEquals(receipt.needs().get(0).code(), html.select(".ma-code").first().text());
        assertEquals("We are looking for somebody", html.select(".ma-state__words").first().text());
        for (String secret : List.of("Soup", "Food", "alert", "Elm", "555")) {
            assertFalse(secret, html.outerHtml().contains(secret));
        }
        assertTrue(intake.page.isSecret());
    }

    @Test
    public void tellsEachStepWithItsDayAndWhenEverythingIsDeleted() {
        intake.settle(true, "Hello");
        Receipt receipt = intake.send(Actor.VISITOR, Map.of());
        String code = receipt.needs().get(0).code();
        intake.desk.service.claim(Spaces.MEMBER, code, Optional.empty(), Optional.empty());
        intake.desk.service.release(Spaces.MEMBER, code, Optional.empty());

        Document html = intake.statusOf(receipt.token());
        assertEquals(
                List.of("You asked March 2, 2026", "Somebody promised to help March 2, 2026",
                        "We are looking for somebody again March 2, 2026"),
                html.select("[data-code=" + code + "] .ma-steps li").eachText());
        assertTrue(html.select(".ma-voice").text().contains("is deleted on August 29, 2026 at the latest"));
        assertFalse(html.outerHtml().contains("mutual-aid.status"));
    }

    @Test
    public void deletesTheContactAtOnceAndTakesBackWhatIsOpen() {
        intake.settle(true, "Hello");
        Receipt receipt = intake.send(Actor.VISITOR, Map.of());
        PublicCode code = new PublicCode(receipt.needs().get(0).code());
        assertTrue(intake.desk.safe.holds(code));

        intake.status.delete(receipt.token());

        receipt.needs().forEach(line -> assertFalse(intake.desk.safe.holds(new PublicCode(line.code()))));
        assertEquals(NeedStatus.WITHDRAWN, intake.desk.book.need(code).status());
        assertThrows(NotFound.class, () -> intake.status.read(receipt.token()));
        assertThrows(NotFound.class, () -> intake.status.delete(receipt.token()));
    }

    @Test
    public void leavesOnlyToAddressesOfTheWeb() {
        assertEquals(LEAVE, RequestHtml.neutral(" " + LEAVE + " "));
        for (String typed : List.of("", "javascript:alert(1)", "/display/X", "https://a b", "https://\"x")) {
            assertEquals("https://www.wikipedia.org/", RequestHtml.neutral(typed));
        }
    }

    private Document form() {
        intake.settle(true, "Hello");
        return intake.form(Map.of(), LEAVE);
    }
}
