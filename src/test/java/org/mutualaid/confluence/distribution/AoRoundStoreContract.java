package org.mutualaid.confluence.distribution;

import static org.junit.Assert.assertEquals;
import static org.mutualaid.confluence.distribution.Rounds.FIRST;
import static org.mutualaid.confluence.distribution.Rounds.NOW;
import static org.mutualaid.confluence.distribution.Rounds.RESOURCE;
import static org.mutualaid.confluence.distribution.Rounds.SPACE;
import static org.mutualaid.confluence.distribution.Rounds.by;
import static org.mutualaid.confluence.distribution.Rounds.line;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.Test;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.value.PublicCode;

/** What the round store does on every database. */
public abstract class AoRoundStoreContract extends RoundStoreContract {

    protected abstract TestDatabase database();

    @Override
    protected RoundStore emptyStore() {
        database().empty();
        return new AoRoundStore(database().objects());
    }

    @Test
    public void costsTheSameStatementsForThreeLinesAndForTwoThousand() {
        assertCosts("D-0001", 3);
        assertCosts("D-0002", 2000);
    }

    private void assertCosts(String code, int needs) {
        List<RoundLine> lines = IntStream.range(0, needs)
                .mapToObj(each -> line(new PublicCode("N-" + (10000 + each)), 4, 1 + each % 4, "equal-level:2"))
                .toList();
        RoundHead head = Rounds.head(code, NOW);
        store().add(Round.drafted(head, lines).round());
        Round round = Round.drafted(head, lines).round().planned(Rounds.goods(9000), head.terms(), lines).round();
        store().update(Round.drafted(head, lines).round(), round);
        assertCost(3, () -> store().byCode(round.code()));
        Round adjusted = round.adjusted(lines.get(1).need(), by(0, "Away")).round();
        assertCost(4, () -> store().update(round, adjusted));
        Round settled = adjusted.agreed().round();
        assertCost(2, () -> store().update(adjusted, settled));
        assertCost(3, () -> store().holdingGoods(SPACE));
        assertCost(1, () -> store().list(SPACE, true, Optional.empty(), 20));
        assertCost(1, () -> store().handedOutSince(SPACE, RESOURCE, NOW));
        assertCost(1, () -> store().holds(FIRST));
        store().update(settled, settled.closed().round());
    }

    private void assertCost(int statements, Runnable work) {
        assertEquals(statements, database().counter().countOf(work));
    }
}
