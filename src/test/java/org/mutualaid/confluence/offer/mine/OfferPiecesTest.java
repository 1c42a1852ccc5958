package org.mutualaid.confluence.offer.mine;

import static org.junit.Assert.assertEquals;
import static org.mutualaid.confluence.need.NeedBuilder.aNeed;

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
import org.mutualaid.confluence.mine.MyPieces;
import org.mutualaid.confluence.mine.MyReader;
import org.mutualaid.confluence.need.NeedStatus;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.offer.asking.Asking;
import org.mutualaid.confluence.offer.desk.OfferOutcome;
import org.mutualaid.confluence.offer.desk.SeenOffer;
import org.mutualaid.confluence.offer.desk.TestOffers;
import org.mutualaid.confluence.value.PublicCode;

public class OfferPiecesTest {

    private final TestOffers offers = new TestOffers(Locale.ENGLISH);
    private final PieceHtml html =
            new PieceHtml(offers.cards, offers.askingViews, offers.desk.shipped.pages());

    @After
    public void callsNothingThatIsNotListed() {
        offers.desk.shipped.refuseBlockedCalls();
    }

    @Test
    public void showsWhoAskedForWhatWithBothAnswers() {
        SeenOffer own = offers.hostile(Spaces.MEMBER);
        offers.desk.add(aNeed("N-0001").titled(TestDesk.ATTACK));
        ask(own, Optional.of("N-0001"));

        List<String> waiting = asked(Spaces.MEMBER, true).waiting();
        Document card = Jsoup.parse(waiting.get(0));
        assertEquals(0, card.select("script").size());
        assertEquals(List.of("Yes, I will help", "Not now"), card.select("button").eachText());
        assertEquals(2, card.select("a bdi").size());
        assertEquals(List.of(), asked(Spaces.OTHER_MEMBER, true).waiting());
    }

    @Test
    public void asksForNoYesOnceItIsNotNeededAnyMore() {
        SeenOffer own = offers.posted(Spaces.MEMBER, Map.of());
        offers.desk.add(aNeed("N-0001").being(NeedStatus.MET, 1));
        ask(own, Optional.of("N-0001"));
        Document card = Jsoup.parse(asked(Spaces.MEMBER, true).waiting().get(0));
        assertEquals(List.of("Not now"), card.select("button").eachText());
        assertEquals("No longer needed", card.select(".ma-line").last().text());
    }

    @Test
    public void exportsHaveNothingToPress() {
        ask(offers.posted(Spaces.MEMBER, Map.of()), Optional.empty());
        assertEquals(0, Jsoup.parse(asked(Spaces.MEMBER, false).waiting().get(0)).select("button").size());
        assertEquals(0, section(Spaces.MEMBER, false).select("button, .aui-button").size());
    }

    @Test
    public void listsWhatOneOffersWithItsState() {
        offers.hostile(Spaces.MEMBER);
        SeenOffer paused = offers.posted(Spaces.MEMBER, Map.of());
        offers.service.become(Spaces.MEMBER, paused.offer().code().text(), OfferOutcome.PAUSE, Optional.empty());
        offers.posted(Spaces.OTHER_MEMBER, Map.of());

        Document section = section(Spaces.MEMBER, true);
        assertEquals(2, section.select(".ma-card").size());
        assertEquals(0, section.select("script").size());
        assertEquals("Paused for now", section.select(".ma-card").last().select(".ma-line strong").first().text());
        assertEquals("You offer nothing right now, and that is fine.",
                section(Spaces.NEIGHBOUR, true).select(".ma-notes").text());
    }

    private void ask(SeenOffer offer, Optional<String> need) {
        offers.askingBook.ask(new Asking.Question(offer.offer().spaceId(), offer.offer().offeredBy(),
                Optional.of(offer.offer().code()), need.map(PublicCode::new), Optional.of(TestDesk.ATTACK)),
                Spaces.COORDINATOR);
    }

    private MyPieces asked(Actor reader, boolean acts) {
        return new AskedPieces(offers.asking, html).of(reader(reader, acts));
    }

    private Document section(Actor reader, boolean acts) {
        OfferPieces pieces = new OfferPieces(
                offers.store, offers.askings, offers.desk.lists, html, offers.desk.time);
        return Jsoup.parse(pieces.of(reader(reader, acts)).sections().get(0));
    }

    private static MyReader reader(Actor actor, boolean acts) {
        return new MyReader(Spaces.access().enter(actor, Spaces.KEY), "mine-R", acts);
    }
}
