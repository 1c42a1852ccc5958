package org.mutualaid.confluence.need.board;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.renderer.PageContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.group.agreement.Agreements;
import org.mutualaid.confluence.group.agreement.InMemoryAgreementStore;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.need.card.CardAside;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.need.follow.AgreementsDue;
import org.mutualaid.confluence.need.follow.FollowUpPart;
import org.mutualaid.confluence.need.follow.FollowUpViews;
import org.mutualaid.confluence.need.ordering.TestOrders;
import org.mutualaid.confluence.platform.RequestGateway;
import org.mutualaid.confluence.web.MacroBoundary;
import org.mutualaid.confluence.web.ProblemTexts;

/** The macro as it is shipped, on a page with the address {@code /confluence/display/R/Board}. */
final class TestBoard {

    final TestDesk desk;
    String output = "display";
    final Agreements agreements;
    private final BoardHtml boards;

    TestBoard(Locale language) {
        desk = new TestDesk(language);
        ListWords words = new ListWords(desk.views, desk.shipped.texts(), desk, desk.time);
        agreements = new Agreements(
                new InMemoryAgreementStore(),
                new Journal(desk.history, new UnitOfWork(new InMemoryTransactions()), desk.time));
        boards = new BoardHtml(
                new NeedBoards(Spaces.access(), desk.lists, desk.needs, desk.time),
                new BoardViews(
                        desk.cards, words, desk.shipped.texts(), desk.links, around(desk, agreements)),
                desk.shipped.pages());
    }

    static BoardViews.Around around(TestDesk desk, Agreements agreements) {
        return around(desk, agreements, List.of());
    }

    private static BoardViews.Around around(TestDesk desk, Agreements agreements, List<CardAside> asides) {
        FollowUpPart due = new AgreementsDue(agreements, desk.time, desk.shipped.texts(), desk.links);
        return new BoardViews.Around(
                TestOrders.boxes(desk, agreements), new FollowUpViews(List.of(due), desk.shipped.texts()),
                asides);
    }

    BoardHtml html() {
        return boards;
    }

    /** @param link an address of the page, as the board itself links to it */
    Document follow(Map<String, String> macro, String link) {
        Map<String, String> address = new HashMap<>();
        String query = link.contains("?") ? link.substring(link.indexOf('?') + 1).replaceAll("#.*", "") : "";
        for (String pair : query.split("&")) {
            String[] named = pair.split("=", 2);
            if (named.length == 2) {
                address.put(named[0], URLDecoder.decode(named[1], StandardCharsets.UTF_8));
            }
        }
        return show(macro, address);
    }

    Document show(Map<String, String> macro, Map<String, String> address) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        Map<String, String[]> parameters = new HashMap<>();
        address.forEach((name, value) -> parameters.put(name, new String[] {value}));
        when(request.getParameterMap()).thenReturn(parameters);
        when(request.getRequestURI()).thenReturn("/confluence/display/R/Board");
        MacroBoundary boundary = new MacroBoundary(new ProblemTexts(desk.shipped.texts()), desk.shipped.pages());
        NeedBoardMacro board = new NeedBoardMacro(boards, desk, new RequestGateway(() -> request), boundary);
        return Jsoup.parse(board.execute(macro, "", new OnPage()));
    }

    private final class OnPage implements ConversionContext {

        @Override
        public PageContext getPageContext() {
            throw new UnsupportedOperationException("not asked for");
        }

        @Override
        public String getSpaceKey() {
            return Spaces.KEY;
        }

        @Override
        public String getOutputType() {
            return output;
        }
    }
}
