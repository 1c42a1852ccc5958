package org.mutualaid.confluence.mine;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mutualaid.confluence.need.NeedBuilder.aNeed;
import static org.mutualaid.confluence.need.term.LapseRule.USUAL;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.After;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.need.NeedBuilder;
import org.mutualaid.confluence.need.NeedStatus;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.need.mine.NeedPieces;
import org.mutualaid.confluence.need.mine.OwnNeedsViews;
import org.mutualaid.confluence.need.mine.OwnReading;
import org.mutualaid.confluence.platform.RequestGateway;
import org.mutualaid.confluence.web.MacroBoundary;
import org.mutualaid.confluence.web.ProblemTexts;
import org.mutualaid.confluence.web.address.LoginAddress;

public class MyAidMacroTest {

    private static final String ME = "key-of-member";
    private static final Instant NOW = TestDesk.NOW;

    private TestDesk desk = new TestDesk(Locale.ENGLISH);
    private String output = "display";

    @After
    public void callsNothingThatIsNotListed() {
        desk.shipped.refuseBlockedCalls();
    }

    @Test
    public void asksAboutPromisesThatHaveGoneQuietOrAreNearlyDue() {
        desk.add(aNeed("N-0001").waiting(39).promisedBy(ME, USUAL.from(NOW.minus(Duration.ofHours(30)))));
        desk.add(aNeed("N-0002").waiting(40).promisedBy(ME, USUAL.from(NOW)));
        desk.add(promised("N-0003", NOW));

        assertEquals(List.of("N-0001 N-0002", "N-0003", ""), parts());
        Element quiet = shown().selectFirst("[data-ma-need=N-0001]");
        assertTrue(quiet.text(), quiet.text().contains("How is it going?"));
        assertEquals(List.of("keep", "done", "release"), quiet.select("[data-ma-do]").eachAttr("data-ma-do"));
        assertTrue(shown().select("[data-ma-need=N-0002]").text().contains("It is nearly time."));
    }

    @Test
    public void asksWhatBecameOfOnesOwnNeeds() {
        desk.add(mine("N-0001").waiting(3));
        desk.add(mine("N-0002").being(NeedStatus.ON_HOLD, 0));
        desk.add(mine("N-0003").being(NeedStatus.MET, 2));
        desk.add(mine("N-0004").being(NeedStatus.COULD_NOT_MEET, 1));
        desk.add(mine("N-0005").being(NeedStatus.MET, -8 * 24));
        desk.add(mine("N-0006").being(NeedStatus.MET, -30 * 24));
        desk.add(mine("N-0007"));
        desk.add(mine("N-0008").being(NeedStatus.WITHDRAWN, 0));
        desk.add(aNeed("N-0009"));

        assertEquals(List.of("N-0001 N-0002 N-0003 N-0004", "", "N-0007 N-0008 N-0005"), parts());
        assertTrue(shown().select("[data-ma-need=N-0004]").text().contains("No way was found"));
        assertEquals(0, shown().select("[data-ma-do]").size());
        assertEquals(7, shown().select(".ma-act a[href^=/confluence/plugins/servlet/mutual-aid/need/]").size());
    }

    @Test
    public void saysUntilWhenAPromiseStandsAndHowMuchItIs() {
        desk.add(aNeed("N-0001").needing(5).promisedBy(ME, USUAL.from(NOW)));
        String card = shown().select("[data-ma-need]").text();
        assertTrue(card, card.contains("Yours until Wed 4 Mar 09:00."));
        assertTrue(card, card.contains("You promised 5"));
    }

    @Test
    public void tellsKindlyWhenThereIsNothing() {
        List<String> empty = shown().select("section > .ma-notes").eachText();
        assertEquals(3, empty.size());
        assertEquals("Nothing waits for you right now.", empty.get(0));
        desk.add(promised("N-0001", NOW.minus(Duration.ofHours(30))));
        assertEquals("All your promises are above.", shown().select("section > .ma-notes").first().text());
    }

    @Test
    public void visitorsAreShownTheWayIn() {
        desk.add(mine("N-0001"));
        desk.caller = Actor.VISITOR;
        assertEquals(0, shown().select("section, [data-ma-need]").size());
        assertEquals(
                "/confluence/login.action?os_destination=%2Fdisplay%2FR%2FMine%3Fa%3Db",
                shown().select(".ma-line a").attr("href"));
    }

    @Test
    public void showsNobodyElsesAndNothingOfASpaceThatMayNotBeViewed() {
        desk.add(mine("N-0001"));
        desk.caller = Spaces.OTHER_MEMBER;
        assertEquals(0, shown().select("[data-ma-need]").size());
        desk.caller = Spaces.OUTSIDER;
        assertEquals("There is nothing here", shown().select(".aui-message-info .title").text());
    }

    @Test
    public void keepsMarkupAsTextAndExportsWithoutButtons() {
        desk.add(mine("N-0001").inFull().titled(TestDesk.ATTACK).of("odd").at("south"));
        output = "pdf";
        assertEquals(0, shown().select("script, button, noscript, .aui-button").size());
        assertEquals(TestDesk.ATTACK, shown().select(".ma-title bdi").text());
    }

    @Test
    public void speaksSpanish() {
        desk = new TestDesk(Locale.forLanguageTag("es"));
        assertEquals("Espera tu respuesta", shown().select("h2").first().text());
    }

    private static NeedBuilder mine(String code) {
        return aNeed(code).postedBy(ME);
    }

    private static NeedBuilder promised(String code, Instant when) {
        return aNeed(code).promisedBy(ME, USUAL.from(when));
    }

    /** The codes of each part, joined by blanks. */
    private List<String> parts() {
        return shown().select("section").stream()
                .map(part -> String.join(" ", part.select("[data-ma-need]").eachAttr("data-ma-need")))
                .toList();
    }

    private Document shown() {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getParameterMap()).thenReturn(Map.of("a", new String[] {"b"}));
        when(request.getRequestURI()).thenReturn("/confluence/display/R/Mine");
        ConversionContext page = mock(ConversionContext.class);
        when(page.getSpaceKey()).thenReturn(Spaces.KEY);
        when(page.getOutputType()).thenReturn(output);
        NeedPieces needs = new NeedPieces(
                new OwnReading(desk.lists, desk.needs),
                new OwnNeedsViews(desk.cards, desk.promises, desk.shipped.texts(), desk.time),
                desk.shipped.pages());
        MyAidHtml html = new MyAidHtml(
                Spaces.access(),
                List.of(needs),
                new LoginAddress(desk.links),
                new RequestGateway(() -> request),
                desk.shipped.pages());
        MacroBoundary boundary = new MacroBoundary(new ProblemTexts(desk.shipped.texts()), desk.shipped.pages());
        return Jsoup.parse(new MyAidMacro(html, desk, boundary).execute(Map.of(), "", page));
    }
}
