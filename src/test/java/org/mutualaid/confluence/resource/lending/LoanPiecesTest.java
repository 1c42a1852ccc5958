package org.mutualaid.confluence.resource.lending;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Spaces;
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
import org.mutualaid.confluence.value.PublicCode;

public class LoanPiecesTest {

    private static final PublicCode DRILL = new PublicCode("R-0001");

    private final TestDesk desk = new TestDesk(Locale.ENGLISH);
    private final LoanStore loans = mock(LoanStore.class);
    private final ResourceStore resources = mock(ResourceStore.class);
    private LoanPieces pieces;

    @Before
    public void aDrillIsLate() {
        LocalDate today = desk.time.today();
        Loan late = new Loan(new PublicCode("L-0001"), DRILL, LoanState.OUT, Spaces.MEMBER.userKey(),
                Optional.empty(), TestDesk.NOW, Optional.of(today.minusDays(3)), Optional.empty());
        when(loans.late(Spaces.SPACE.id(), today)).thenReturn(List.of(late));
        Keeping keeping = new Keeping(
                Optional.empty(), Spaces.NEIGHBOUR.userKey(), Optional.empty(), Optional.empty(), today);
        Entry entry = new Entry(ResourceKind.LENDING, TestDesk.ATTACK, Optional.empty(), "food", Optional.empty(),
                Visibility.MEMBERS, Counting.ONE, keeping, Offering.NONE);
        when(resources.byCodes(List.of(DRILL))).thenReturn(List.of(
                new Resource(DRILL, Spaces.SPACE.id(), 1, entry, Optional.empty(), TestDesk.NOW, false)));
        LendingService service = new LendingService(null, loans, null, desk.time, null);
        LoanViews views = new LoanViews(service, desk.people, desk.shipped.texts(), desk.dates, desk.links);
        pieces = new LoanPieces(
                new LateLoans(Spaces.access(), resources, loans, desk.time), views, desk.shipped.pages());
    }

    @After
    public void callsNothingThatIsNotListed() {
        desk.shipped.refuseBlockedCalls();
    }

    @Test
    public void whoHasItReadsSinceWhenAndHasNothingToPress() {
        Document card = card(Spaces.MEMBER, true);
        assertTrue(card.text(), card.select("p").text().startsWith("You have this, and it should be back since "));
        assertEquals(TestDesk.ATTACK, card.select("h3 bdi").text());
        assertEquals(0, card.select("script, button").size());
    }

    @Test
    public void whoLooksAfterItCanSayThatItIsBack() {
        Document card = card(Spaces.NEIGHBOUR, true);
        assertEquals("It is back", card.select("button").text());
        assertTrue(card.select("button").attr("data-address").endsWith("/resources/R-0001/loans/L-0001/back"));
        assertEquals(0, card(Spaces.NEIGHBOUR, false).select("button").size());
    }

    @Test
    public void nobodyElseIsAsked() {
        assertEquals(List.of(), waiting(Spaces.OTHER_MEMBER, true));
        assertEquals(List.of(), waiting(Spaces.COORDINATOR, true));
        assertEquals(List.of(), waiting(Spaces.READER, true));
    }

    @Test
    public void whoBorrowedForAPromiseReadsUntilWhen() {
        Loan promised = new Loan(new PublicCode("L-0002"), DRILL, LoanState.OUT, Spaces.MEMBER.userKey(),
                Optional.of("N-0001"), TestDesk.NOW, Optional.of(desk.time.today().plusDays(2)), Optional.empty());
        when(loans.standingWith(Spaces.MEMBER.userKey().orElseThrow())).thenReturn(List.of(promised));
        List<String> sections = pieces.of(
                new MyReader(Spaces.access().enter(Spaces.MEMBER, Spaces.KEY), "mine-R", true)).sections();
        Document section = Jsoup.parse(sections.get(0));
        assertEquals("What you have borrowed", section.select("h2").text());
        assertEquals(TestDesk.ATTACK, section.select("li > p > a bdi").text());
        assertTrue(section.text(), section.text().contains("back by") && section.text().contains("N-0001"));
    }

    private Document card(Actor reader, boolean acts) {
        List<String> waiting = waiting(reader, acts);
        assertFalse(waiting.isEmpty());
        return Jsoup.parse(waiting.get(0));
    }

    private List<String> waiting(Actor reader, boolean acts) {
        return pieces.of(new MyReader(Spaces.access().enter(reader, Spaces.KEY), "mine-R", acts)).waiting();
    }
}
