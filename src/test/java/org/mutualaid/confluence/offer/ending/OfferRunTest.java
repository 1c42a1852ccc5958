package org.mutualaid.confluence.offer.ending;

import static org.junit.Assert.assertEquals;
import static org.mutualaid.confluence.need.NeedBuilder.aNeed;
import static org.mutualaid.confluence.offer.OfferBuilder.anOffer;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.Test;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.need.NeedStatus;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.offer.OfferStatus;
import org.mutualaid.confluence.offer.asking.Asking;
import org.mutualaid.confluence.offer.asking.AskingStatus;
import org.mutualaid.confluence.offer.desk.TestOffers;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.value.PublicCode;

public class OfferRunTest {

    private final TestOffers offers = new TestOffers(Locale.ENGLISH);

    @Test
    public void endsOffersOnTheDayAfterTheirLast() {
        offers.store.add(anOffer("O-0001").until(offers.desk.time.today()).build());
        offers.store.add(anOffer("O-0002").until(offers.desk.time.today().plusDays(1)).build());
        offers.store.add(anOffer("O-0003").build());

        assertEquals(0, run(0).endOffers());
        assertEquals(1, run(1).endOffers());
        assertEquals(0, run(1).endOffers());
        assertEquals(OfferStatus.ENDED, offers.book.offer(new PublicCode("O-0001")).status());
        assertEquals("ended", offers.book.historyOf(offers.book.offer(new PublicCode("O-0001"))).get(0).action());
    }

    @Test
    public void dropsQuestionsAboutNeedsThatAreClosedOrGone() {
        offers.desk.add(aNeed("N-0001").being(NeedStatus.MET, 1));
        offers.desk.add(aNeed("N-0002"));
        Asking met = asked("N-0001");
        Asking open = asked("N-0002");
        Asking gone = asked("N-0003");

        assertEquals(2, run(0).dropQuestions());
        assertEquals(0, run(0).dropQuestions());
        assertEquals(AskingStatus.NOT_NEEDED, offers.askingBook.asking(met.code()).status());
        assertEquals(AskingStatus.NOT_NEEDED, offers.askingBook.asking(gone.code()).status());
        assertEquals(List.of(open), offers.askings.waitingFor("key-of-member", Spaces.SPACE.id(), 9));
    }

    private Asking asked(String need) {
        return offers.askingBook.ask(new Asking.Question(Spaces.SPACE.id(), "key-of-member", Optional.empty(),
                Optional.of(new PublicCode(need)), Optional.empty()), Spaces.COORDINATOR);
    }

    private OfferRun run(int daysLater) {
        Clock clock = Clock.fixed(TestDesk.NOW.plus(Duration.ofDays(daysLater)), ZoneOffset.UTC);
        return new OfferRun(offers.book, offers.askingBook, offers.desk.needs,
                new SiteTime(clock, () -> ZoneOffset.UTC));
    }
}
