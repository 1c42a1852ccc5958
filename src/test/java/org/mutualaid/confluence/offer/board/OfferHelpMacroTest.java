package org.mutualaid.confluence.offer.board;

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
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.offer.desk.OfferOutcome;
import org.mutualaid.confluence.offer.desk.TestOffers;
import org.mutualaid.confluence.platform.RequestGateway;
import org.mutualaid.confluence.web.MacroBoundary;
import org.mutualaid.confluence.web.ProblemTexts;
import org.mutualaid.confluence.web.address.LoginAddress;

public class OfferHelpMacroTest {

    private TestOffers offers = new TestOffers(Locale.ENGLISH);
    private String output = "display";
    private final Map<String, String> author = new HashMap<>();
    private final Map<String, String[]> address = new HashMap<>();

    @After
    public void callsNothingThatIsNotListed() {
        offers.desk.shipped.refuseBlockedCalls();
    }

    @Test
    public void showsWhoOffersWhatWhenAndWhereToMembers() {
        offers.posted(Spaces.OTHER_MEMBER, Map.of("areas", List.of("north"), "languages", List.of("es"),
                "times", List.of("mon-evening", "wed-evening", "sat-morning", "sat-afternoon", "sat-evening"),
                "rhythm", "weekly", "until", "2026-03-20"));
        String card = shown().select(".ma-card").text();
        assertTrue(card, card.contains("Every week: Mon, Wed evening; Sat · until Fri 20 Mar"));
        assertTrue(card, card.contains("Northgate"));
        assertTrue(card, card.contains("Español"));
        assertTrue(card, card.contains("other-member"));
        assertEquals(1, shown().select(".ma-card .ma-act a[href$=#offer-ask]").size());
    }

    @Test
    public void eachCountCountsTheListBehindIt() {
        offers.posted(Spaces.MEMBER, Map.of());
        offers.posted(Spaces.OTHER_MEMBER, Map.of());
        String paused = offers.posted(Spaces.MEMBER, Map.of()).offer().code().text();
        offers.service.become(Spaces.MEMBER, paused, OfferOutcome.PAUSE, Optional.empty());

        assertEquals(List.of("2 offers are open", "2 of yours"), shown().select(".ma-counts a").eachText());
        assertEquals(2, shown().select(".ma-card").size());
        address.put("of.mine", new String[] {"yes"});
        assertEquals(2, shown().select(".ma-card").size());
        assertTrue(shown().text().contains("Paused for now"));
    }

    @Test
    public void visitorsSeeNoWordsNoNamesAndNoWayToLookForThem() {
        offers.hostile(Spaces.MEMBER);
        offers.posted(Spaces.MEMBER, Map.of("title", "Ana’s ladder", "note", "Ring me", "times",
                List.of("fri-evening"), "languages", List.of("es")));
        offers.desk.caller = Actor.VISITOR;
        Document page = shown();
        assertEquals(2, page.select(".ma-card").size());
        for (String hidden : List.of("ladder", "Ring", "member", "evening", "Español")) {
            assertFalse(hidden, page.select(".ma-results").text().contains(hidden));
        }
        assertEquals(0, page.select("[name='of.q'], [name='of.day'], [name='of.language'], form[data-offer-form]")
                .size());
        assertTrue(page.select(".ma-members a").attr("href").startsWith("/confluence/login.action"));
        address.put("of.q", new String[] {"ladder"});
        assertEquals(0, shown().select(".ma-card").size());
    }

    @Test
    public void keepsMarkupAsTextInCardsListAndForm() {
        offers.hostile(Spaces.OTHER_MEMBER);
        Document cards = shown();
        assertEquals(0, cards.select("script").size());
        assertEquals(TestDesk.ATTACK, cards.select(".ma-card .ma-title bdi").text());
        author.put("view", "list");
        Document list = shown();
        assertEquals(0, list.select("script").size());
        assertEquals(TestDesk.ATTACK, list.select(".ma-t-what a bdi").text());
    }

    @Test
    public void exportsHaveNothingToPress() {
        offers.posted(Spaces.MEMBER, Map.of());
        output = "pdf";
        assertEquals(0, shown().select("button, form, .aui-button, noscript").size());
        assertEquals(1, shown().select(".ma-card").size());
    }

    @Test
    public void narrowsAndSaysKindlyWhenNothingFits() {
        offers.posted(Spaces.OTHER_MEMBER, Map.of("areas", List.of("north"), "times", List.of("fri-evening")));
        address.put("of.day", new String[] {"fri"});
        assertEquals(1, shown().select(".ma-card").size());
        address.put("of.day", new String[] {"mon"});
        Document page = shown();
        assertEquals("Nothing fits what you chose", page.select(".ma-empty h2").text());
        assertEquals("mon", page.select("select[name='of.day'] option[selected]").attr("value"));
        address.put("of.day", new String[] {"someday"});
        assertEquals(1, shown().select(".aui-message-info").size());
    }

    @Test
    public void whatItsAuthorSetCannotBeLeft() {
        offers.posted(Spaces.MEMBER, Map.of("category", "food"));
        offers.posted(Spaces.MEMBER, Map.of("category", "baby"));
        author.put("category", "baby");
        address.put("of.category", new String[] {"food"});
        assertEquals(1, shown().select(".ma-card").size());
        assertEquals(0, shown().select("select[name='of.category']").size());
    }

    @Test
    public void aSpaceThatOneMayNotSeeLooksLikeNone() {
        offers.desk.caller = Spaces.OUTSIDER;
        assertEquals("There is nothing here", shown().select(".aui-message-info .title").text());
    }

    @Test
    public void speaksSpanish() {
        offers = new TestOffers(Locale.forLanguageTag("es"));
        offers.posted(Spaces.MEMBER, Map.of("times", List.of("mon-morning")));
        String card = shown().select(".ma-card").text();
        assertTrue(card, card.contains("De vez en cuando: lun por la mañana"));
    }

    private Document shown() {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getParameterMap()).thenReturn(address);
        when(request.getRequestURI()).thenReturn("/confluence/display/R/Offers");
        ConversionContext page = mock(ConversionContext.class);
        when(page.getSpaceKey()).thenReturn(Spaces.KEY);
        when(page.getOutputType()).thenReturn(output);
        OfferBoards boards = new OfferBoards(
                Spaces.access(), offers.desk.lists, offers.store, offers.askings, offers.desk.time);
        OfferForms forms = new OfferForms(offers.desk.views, offers.words, offers.desk.time);
        OfferBoardViews views =
                new OfferBoardViews(offers.cards, forms, offers.words, new LoginAddress(offers.desk.links));
        OfferHelpHtml html = new OfferHelpHtml(boards, views, offers.desk.shipped.pages());
        MacroBoundary boundary =
                new MacroBoundary(new ProblemTexts(offers.desk.shipped.texts()), offers.desk.shipped.pages());
        OfferHelpMacro macro = new OfferHelpMacro(html, offers.desk, new RequestGateway(() -> request), boundary);
        return Jsoup.parse(macro.execute(author, "", page));
    }
}
