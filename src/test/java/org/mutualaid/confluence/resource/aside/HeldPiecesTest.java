package org.mutualaid.confluence.resource.aside;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.group.agreement.Agreements;
import org.mutualaid.confluence.group.agreement.InMemoryAgreementStore;
import org.mutualaid.confluence.mine.MyReader;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.resource.Counting;
import org.mutualaid.confluence.resource.Entry;
import org.mutualaid.confluence.resource.Keeping;
import org.mutualaid.confluence.resource.Offering;
import org.mutualaid.confluence.resource.Resource;
import org.mutualaid.confluence.resource.ResourceKind;
import org.mutualaid.confluence.resource.ResourceStore;
import org.mutualaid.confluence.resource.Visibility;
import org.mutualaid.confluence.resource.card.AmountText;
import org.mutualaid.confluence.resource.desk.AgreedLook;
import org.mutualaid.confluence.resource.ledger.StockLedger;
import org.mutualaid.confluence.resource.ledger.StockStore;
import org.mutualaid.confluence.resource.stock.Hold;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;

/** What was set aside for long, told to who looks after it. */
public class HeldPiecesTest {

    private static final PublicCode TINS = new PublicCode("R-0001");

    private final TestDesk desk = new TestDesk(Locale.ENGLISH);
    private final StockStore stocks = mock(StockStore.class);
    private HeldPieces pieces;

    @Before
    public void tinsAreSetAside() {
        ResourceStore resources = mock(ResourceStore.class);
        Keeping keeping = new Keeping(
                Optional.empty(), Spaces.NEIGHBOUR.userKey(), Optional.empty(), Optional.empty(), desk.time.today());
        Entry entry = new Entry(ResourceKind.STOCK, TestDesk.ATTACK, Optional.empty(), "food", Optional.empty(),
                Visibility.MEMBERS, Counting.ONE, keeping, Offering.NONE);
        when(resources.unverified(anyLong(), eq(Spaces.NEIGHBOUR.userKey().orElseThrow()), any(), anyInt()))
                .thenReturn(List.of(new Resource(
                        TINS, Spaces.SPACE.id(), 1, entry, Optional.empty(), TestDesk.NOW, false)));
        AgreedLook look = new AgreedLook(new Agreements(new InMemoryAgreementStore(), null));
        HeldPieces.Words words = new HeldPieces.Words(
                new AmountText(desk.shipped.texts()), desk.shipped.texts(), desk.dates);
        pieces = new HeldPieces(resources, new StockLedger(stocks, desk.time, new Random(1)), look, words,
                desk.shipped.pages());
    }

    @After
    public void callsNothingThatIsNotListed() {
        desk.shipped.refuseBlockedCalls();
    }

    @Test
    public void whoLooksAfterItReadsForWhatAndSinceWhen() {
        set(hold("N-7K2Q", 15), hold("N-H3JK", 13), hold("D-0001", 40));
        List<String> waiting = waiting(Spaces.NEIGHBOUR);
        assertEquals("older than a fortnight, the longest first", 2, waiting.size());
        Document first = Jsoup.parse(waiting.get(0));
        assertEquals(TestDesk.ATTACK, first.select("h3 bdi").text());
        assertTrue(first.text(), first.select("p").text().contains("set aside for D-0001 since"));
        assertEquals(0, first.select("script").size());
        assertTrue(waiting.get(1).contains("N-7K2Q"));
    }

    @Test
    public void nobodyElseIsAskedAndNothingOlderIsNothingToSay() {
        set(hold("N-7K2Q", 15));
        assertEquals(List.of(), waiting(Spaces.MEMBER));
        assertEquals(List.of(), waiting(Spaces.READER));
        set(hold("N-7K2Q", 3));
        assertEquals(List.of(), waiting(Spaces.NEIGHBOUR));
    }

    private void set(Hold... holds) {
        when(stocks.holdsOf(Set.of(TINS))).thenReturn(List.of(holds));
    }

    private List<String> waiting(Actor reader) {
        return pieces.of(new MyReader(Spaces.access().enter(reader, Spaces.KEY), "mine-R", true)).waiting();
    }

    private static Hold hold(String reference, int days) {
        return new Hold("R-0001/1/church", reference, Quantity.ofWhole(4), Optional.empty(),
                TestDesk.NOW.minus(Duration.ofDays(days)));
    }
}
