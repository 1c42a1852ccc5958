package org.mutualaid.confluence.distribution.page;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.distribution.agreed.RoundRuleWords;
import org.mutualaid.confluence.distribution.desk.RoundDesk;
import org.mutualaid.confluence.distribution.desk.SeenRound;
import org.mutualaid.confluence.distribution.measure.MeasureViews;
import org.mutualaid.confluence.distribution.telling.LineViews;
import org.mutualaid.confluence.distribution.telling.RoundParts;
import org.mutualaid.confluence.distribution.telling.RoundViews;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.platform.RequestGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.web.MacroBoundary;
import org.mutualaid.confluence.web.ProblemTexts;
import org.mutualaid.confluence.web.address.PageAddress;

/** The page of a round and the macro as they are shipped, with markup in every text. */
public class RoundPageTest {

    @ClassRule
    public static final TestDatabase DATABASE = RoundDesk.h2();

    private static final String ATTACK = RoundDesk.ATTACK;

    private final TestDesk desk = new TestDesk(Locale.ENGLISH);
    private RoundDesk rounds;
    private Actor reader = Spaces.COORDINATOR;

    @Before
    public void tinsAreShort() {
        rounds = RoundDesk.with(DATABASE, 8, ATTACK);
        rounds.asked("N-AAAA", "north", 6, 1);
        rounds.asked("N-BBBB", "south", 5, 2);
    }

    @After
    public void callsNothingThatIsNotListed() {
        desk.shipped.refuseBlockedCalls();
    }

    @Test
    public void aDraftOffersToLookToChangeAndToAgree() {
        SeenRound draft = rounds.drafted(Map.of());
        rounds.adjusted(draft, "N-AAAA", 4, ATTACK, Optional.empty());
        Document page = page(draft);
        assertEquals(2, page.select("[data-ma-line]").size());
        assertEquals(ATTACK, page.select("[data-ma-line=N-AAAA] .ma-round-who a").text());
        assertTrue(page.select(".ma-round-changed").text().endsWith("from 6 to 4: " + ATTACK));
        assertTrue(page.select("[data-ma-line=N-BBBB] .ma-round-who").text().contains(ATTACK));
        assertEquals(2, page.select("[data-ma-adjust=N-AAAA] [type=submit]").size());
        assertEquals(1, page.select("[data-ma-adjust=N-AAAA] [data-ma-try]").size());
        assertEquals(1, page.select("[data-ma-do=agree].aui-button-primary").size());
        assertEquals(0, page.select("[data-ma-do=hand-out]").size());
        assertTrue(page.select("#ma-plan-resource option[selected]").text().startsWith(ATTACK));
    }

    @Test
    public void anAgreedRoundIsHandedOutByTheTeamAndReadByMembers() {
        SeenRound agreed = rounds.agreed(Map.of());
        assertEquals("All of it was handed out", page(agreed).select("[data-ma-do=hand-out]").text());
        rounds.less(agreed, "N-AAAA", 2, ATTACK);
        Document team = page(agreed);
        assertEquals("Hand out the rest", team.select("[data-ma-do=hand-out]").text());
        assertTrue(team.select("[data-ma-line=N-AAAA] .ma-round-why").text().contains("instead of"));
        assertTrue(team.select("[data-ma-line=N-AAAA] .ma-round-why").text().endsWith(ATTACK));
        assertEquals(1, team.select("[data-ma-less]").size());
        reader = Spaces.MEMBER;
        Document member = page(agreed);
        assertEquals(2, member.select("[data-ma-line]").size());
        assertEquals(0, member.select("button, form").size());
    }

    @Test
    public void theMacroListsRoundsAndPlansOneWhereTheReaderMay() {
        SeenRound agreed = rounds.agreed(Map.of("units", 2));
        Document list = macro(Map.of());
        assertTrue(list.select(".ma-round-list a").text().startsWith(ATTACK));
        assertEquals(1, list.select("form[data-ma-plan]").size());
        assertTrue(list.select("#ma-plan-area option").eachText().contains(ATTACK));
        assertEquals(1, macro(Map.of("round", agreed.round().code().text())).select("[data-ma-round]").size());
        reader = Spaces.MEMBER;
        assertEquals(0, macro(Map.of()).select("form").size());
        reader = Spaces.READER;
        assertEquals(1, macro(Map.of()).select(".aui-message").size());
        assertEquals(1, macro(Map.of("round", "D-<b>")).select(".aui-message").size());
    }

    private Document page(SeenRound seen) {
        return safe(html().one(reader, seen.round().code().text(), 1,
                new PageAddress("/confluence/round", Map.of())).html());
    }

    private Document macro(Map<String, String> parameters) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getParameterMap()).thenReturn(new HashMap<>());
        when(request.getRequestURI()).thenReturn("/confluence/display/R/Rounds");
        ConversionContext context = mock(ConversionContext.class);
        when(context.getSpaceKey()).thenReturn(Spaces.KEY);
        desk.caller = reader;
        RoundMacro macro = new RoundMacro(html(), desk, new RequestGateway(() -> request),
                new MacroBoundary(new ProblemTexts(desk.shipped.texts()), desk.shipped.pages()));
        return safe(macro.execute(parameters, "", context));
    }

    private static Document safe(String html) {
        Document page = Jsoup.parse(html);
        assertEquals(List.of(), page.select("script").eachText());
        assertFalse(html.contains("mutual-aid.round."));
        return page;
    }

    private RoundHtml html() {
        TextGateway texts = desk.shipped.texts();
        LineViews lines = new LineViews(texts, desk.dates, desk.links, desk.views);
        RoundRuleWords words = new RoundRuleWords(texts);
        RoundViews views = new RoundViews(texts, desk.dates, desk.links, lines,
                new RoundParts(rounds.rules, words, new MeasureViews(texts, desk.views), desk.views));
        PlanForms forms = new PlanForms(rounds.resources, rounds.lists, rounds.rules, words,
                new PlanForms.Telling(texts, desk.links, desk.views));
        return new RoundHtml(rounds.rounds, views, new RoundRows(views, lines, texts, desk.dates, rounds.time), forms,
                desk.shipped.pages());
    }
}
