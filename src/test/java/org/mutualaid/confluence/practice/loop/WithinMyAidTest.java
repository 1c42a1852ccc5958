package org.mutualaid.confluence.practice.loop;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mutualaid.confluence.practice.Practices.TODAY;
import static org.mutualaid.confluence.practice.Practices.draft;
import static org.mutualaid.confluence.practice.Practices.inUse;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.After;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.mine.MyPieces;
import org.mutualaid.confluence.mine.MyReader;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.practice.action.Action;
import org.mutualaid.confluence.practice.action.ActionService;
import org.mutualaid.confluence.practice.action.ActionViews;
import org.mutualaid.confluence.practice.action.InMemoryActionStore;
import org.mutualaid.confluence.practice.desk.PracticeDesk;
import org.mutualaid.confluence.value.CodeSource;
import org.mutualaid.confluence.value.PublicCode;

/** What My aid asks about pages and what somebody said yes to, and what stands on the cards of a board. */
public class WithinMyAidTest {

    private final PracticeDesk desk = new PracticeDesk(Locale.ENGLISH);
    private final TestDesk board = desk.desk;
    private final InMemoryActionStore actions = new InMemoryActionStore();

    @After
    public void callsNothingThatIsNotListed() {
        board.shipped.refuseBlockedCalls();
    }

    @Test
    public void asksTheOwnerInTimeAndOthersOnceTheAgreedDaysArePast() {
        desk.add(draft(1).stillRight(TODAY.plusDays(1)), TestDesk.ATTACK);
        ReviewPieces pieces = new ReviewPieces(desk.libraries, desk.views,
                new ReviewPieces.Around(board.time, board.dates, board.links), board.shipped.pages());
        Document own = html(pieces.of(reader(Spaces.MEMBER)));
        assertEquals(TestDesk.ATTACK, own.select(".ma-title a").text());
        assertEquals(1, own.select("[data-body*=still-right]").size());
        assertEquals(1, own.select("[data-body*=retire]").size());
        assertEquals(0, html(pieces.of(reader(Spaces.OTHER_MEMBER))).select("li").size());
        desk.agree(0);
        assertEquals(1, html(pieces.of(reader(Spaces.OTHER_MEMBER))).select("[data-body*=still-right]").size());
        assertEquals(0, html(pieces.of(reader(Actor.user("key-of-reader")))).select("li").size());
    }

    @Test
    public void askingTheGroupIsNotHeldUpByPagesThatAreStillTheirOwners() {
        for (long page = 1; page <= 5; page++) {
            desk.add(inUse(page).stillRight(TODAY.minusDays(1)), "Fresh " + page);
        }
        desk.add(draft(9).stillRight(TODAY.minusDays(20)), "Old");
        ReviewPieces pieces = new ReviewPieces(desk.libraries, desk.views,
                new ReviewPieces.Around(board.time, board.dates, board.links), board.shipped.pages());
        assertEquals(List.of("Old"), html(pieces.of(reader(Spaces.OTHER_MEMBER))).select(".ma-title a").eachText());
    }

    @Test
    public void asksForAWordWhenTheDayOfAnActionIsNear() {
        desk.wiki.add(7, TestDesk.ATTACK, Spaces.CARE);
        set("W-0001", TODAY.minusDays(5));
        set("W-0002", TODAY.plusDays(3));
        set("W-0003", TODAY.plusDays(30));
        Journal journal = new Journal(board.history, new UnitOfWork(new InMemoryTransactions()), board.time);
        ActionPieces pieces = new ActionPieces(
                new ActionService(desk.door, actions, journal, new CodeSource(new Random(3)),
                        new ActionService.Around(Spaces.access(), desk.wiki, board.people, board.time)),
                new ActionViews(board.shipped.texts(), board.dates, board.time, board.people, board.links),
                board.time, board.shipped.pages());
        MyPieces mine = pieces.of(reader(Spaces.MEMBER));
        assertEquals(List.of("W-0001", "W-0002"), html(mine).select("[data-ma-action]").eachAttr("data-ma-action"));
        assertEquals(TestDesk.ATTACK, html(mine).select("[data-ma-action=W-0001] h3").text());
        assertEquals(1, Jsoup.parse(mine.sections().get(0)).select("[data-ma-action=W-0003]").size());
        desk.wiki.hide(7);
        assertEquals(0, html(pieces.of(reader(Spaces.MEMBER))).select("li").size());
    }

    @Test
    public void namesWhatHelpedBeforeOnTheCardsOfABoard() {
        desk.add(draft(1, "food"), "Draft");
        desk.add(inUse(2, "food", "odd"), TestDesk.ATTACK, Spaces.CARE);
        PracticeCards cards = new PracticeCards(desk.libraries, desk.views, board.shipped.pages());
        Map<String, String> html = cards.html(standing(Spaces.MEMBER), lists(), Set.of("food", "odd", "baby"));
        assertEquals(Set.of("food", "odd"), html.keySet());
        assertEquals(List.of(TestDesk.ATTACK, "Draft"), Jsoup.parse(html.get("food")).select("a").eachText());
        assertTrue(html.get("food"), html.get("food").contains("In use. This is how we do it."));
        desk.wiki.hide(2);
        assertEquals(Set.of("food"), cards.html(standing(Spaces.MEMBER), lists(), Set.of("food", "odd")).keySet());
        assertEquals(Map.of(), cards.html(standing(Actor.VISITOR), lists(), Set.of("food")));
    }

    private Catalogue lists() {
        return board.lists.of(Spaces.SPACE);
    }

    private void set(String code, LocalDate due) {
        actions.add(new Action(new PublicCode(code), Spaces.SPACE.id(), 1,
                new Action.Wanted(TestDesk.ATTACK, "key-of-member", due),
                new Action.Made(7, TestDesk.NOW, Optional.empty()), Action.Ending.NONE, false));
    }

    private static Document html(MyPieces pieces) {
        return Jsoup.parse(String.join("", pieces.waiting()));
    }

    private static Standing standing(Actor actor) {
        return Spaces.access().enter(actor, Spaces.KEY);
    }

    private static MyReader reader(Actor actor) {
        return new MyReader(standing(actor), "mine", true);
    }
}
