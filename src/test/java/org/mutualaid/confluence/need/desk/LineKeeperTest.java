package org.mutualaid.confluence.need.desk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.zone.Zones;
import org.mutualaid.confluence.history.InMemoryHistoryStore;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.need.InMemoryNeedStore;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedBook;
import org.mutualaid.confluence.need.Needs;
import org.mutualaid.confluence.need.line.OrderingRule;
import org.mutualaid.confluence.platform.SiteTime;

public class LineKeeperTest {

    private static final OrderingRule ONE_DAY = boost(24);
    private static final OrderingRule TWO_DAYS = boost(48);

    private final InMemoryNeedStore needs = new InMemoryNeedStore();
    private final InMemoryHistoryStore history = new InMemoryHistoryStore();
    private final SiteTime time = new SiteTime(Clock.fixed(Needs.ASKED, ZoneOffset.UTC), () -> ZoneOffset.UTC);
    private final NeedBook book =
            new NeedBook(
                    needs, new Journal(history, new UnitOfWork(new InMemoryTransactions(needs, history)), time));
    private final Need need = Needs.one();

    @Test
    public void leavesANeedAloneThatStandsAtItsPlace() {
        needs.add(need);

        assertSame(need, keeper(OrderingRule.USUAL).keep(need, Actor.VISITOR));
        assertEquals(List.of(), history.of(need.code().text()));
    }

    @Test
    public void followsARuleThatIsSavedWhileItWorks() {
        needs.add(need);

        Need kept = keeper(ONE_DAY, ONE_DAY, TWO_DAYS).keep(need, Actor.VISITOR);

        assertEquals(Duration.ofHours(48), kept.place().boost());
        assertEquals(kept, book.need(need.code()));
        assertEquals(2, history.of(need.code().text()).size());
    }

    @Test
    public void takesWhatSomebodyElseDidMeanwhile() {
        needs.add(need);
        Need moved = keeper(ONE_DAY).keep(need, Actor.VISITOR);

        assertEquals(moved, keeper(ONE_DAY).keep(need, Actor.VISITOR));
        assertEquals(1, history.of(need.code().text()).size());
    }

    @Test
    public void leavesWhatIsClosedWhereItIs() {
        Need closed = need.withdraw(Needs.ASKED).need();
        needs.add(closed);

        assertSame(closed, keeper(ONE_DAY).keep(closed, Actor.VISITOR));
    }

    /** Each rule is told once, the last for ever. */
    private LineKeeper keeper(OrderingRule... told) {
        Deque<OrderingRule> rules = new ArrayDeque<>(List.of(told));
        return new LineKeeper(book, space -> rules.size() > 1 ? rules.poll() : rules.peek(), Zones.of(time));
    }

    private static OrderingRule boost(int hours) {
        return new OrderingRule(OrderingRule.USUAL.patience(), Map.of("southside", Duration.ofHours(hours)));
    }
}
