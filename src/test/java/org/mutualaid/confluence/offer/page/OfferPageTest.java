package org.mutualaid.confluence.offer.page;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

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
import org.mutualaid.confluence.offer.asking.Asking;
import org.mutualaid.confluence.offer.board.OfferForms;
import org.mutualaid.confluence.offer.desk.SeenOffer;
import org.mutualaid.confluence.offer.desk.TestOffers;
import org.mutualaid.confluence.web.address.LoginAddress;

public class OfferPageTest {

    private final TestOffers offers = new TestOffers(Locale.ENGLISH);

    @After
    public void callsNothingThatIsNotListed() {
        offers.desk.shipped.refuseBlockedCalls();
    }

    @Test
    public void keepsMarkupAsTextForEveryReader() {
        SeenOffer own = offers.hostile(Spaces.MEMBER);
        asked(own);
        for (Actor reader : List.of(Spaces.MEMBER, Spaces.COORDINATOR, Spaces.OTHER_MEMBER, Spaces.READER,
                Actor.VISITOR)) {
            Document page = shown(reader, own);
            assertEquals(0, page.select("script").size());
            assertEquals(TestDesk.ATTACK, page.select("h1 bdi").text());
        }
        assertEquals(TestDesk.ATTACK, shown(Spaces.MEMBER, own).select("[name=title]").attr("value"));
    }

    @Test
    public void whoOffersAnswersAndChangesIt() {
        SeenOffer own = offers.posted(Spaces.MEMBER, Map.of());
        asked(own);
        Document page = shown(Spaces.MEMBER, own);
        assertEquals(2, page.select("[data-asking] [data-offer-do=POST]").size());
        assertEquals(List.of("Say it anew", "Pause it", "Take it back"), page.select(".ma-tools button").eachText());
        assertEquals(0, page.select("[data-offer-ask]").size());
        assertEquals(1, page.select(".ma-story li").size());
    }

    @Test
    public void otherMembersAskAndSeeNothingOfThoseWhoAsked() {
        SeenOffer own = offers.posted(Spaces.MEMBER, Map.of());
        asked(own);
        Document page = shown(Spaces.NEIGHBOUR, own);
        assertEquals(1, page.select("[data-offer-ask]").size());
        assertEquals(0, page.select("[data-asking], .ma-tools button").size());
        Document askers = shown(Spaces.OTHER_MEMBER, own);
        assertEquals("Take the question back", askers.select("[data-asking] button").text());
    }

    @Test
    public void visitorsAreShownTheWayInAndNoName() {
        SeenOffer own = offers.posted(Spaces.MEMBER, Map.of("note", "Ring me", "times", List.of("fri-evening")));
        Document page = shown(Actor.VISITOR, own);
        assertFalse(page.text(), page.text().contains("member") && page.text().contains("key"));
        assertFalse(page.text().contains("Ring") || page.text().contains("evening") || page.text().contains("ladder"));
        assertTrue(page.select("a[href*=login.action]").attr("href").endsWith(own.offer().code().text()));
        assertEquals(0, page.select("form, .ma-story, .ma-tools").size());
    }

    private void asked(SeenOffer offer) {
        offers.askingBook.ask(new Asking.Question(offer.offer().spaceId(), offer.offer().offeredBy(),
                Optional.of(offer.offer().code()), Optional.empty(),
                Optional.of(TestDesk.ATTACK)), Spaces.OTHER_MEMBER);
    }

    private Document shown(Actor reader, SeenOffer offer) {
        OfferForms forms = new OfferForms(offers.desk.views, offers.words, offers.desk.time);
        OfferPageViews views = new OfferPageViews(
                offers.views,
                offers.cards,
                new OfferPageViews.Asked(offers.asking, offers.askingViews, offers.stories),
                forms,
                new LoginAddress(offers.desk.links));
        OfferPage page = new OfferPage(offers.service, views, offers.desk.shipped.pages());
        List<String> path = List.of("offer", offer.offer().code().text());
        assertTrue(page.handles(path));
        return Jsoup.parse(page.show(path, reader).body());
    }
}
