package org.mutualaid.confluence.distribution.measure;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.Test;
import org.mutualaid.confluence.distribution.RoundLine;
import org.mutualaid.confluence.distribution.rule.Reason;
import org.mutualaid.confluence.insight.Coverage;
import org.mutualaid.confluence.insight.WaitTimes;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedBuilder;

public class RoundMeasuresTest {

    private static final Instant NOW = NeedBuilder.NOON.plus(Duration.ofDays(10));

    @Test
    public void comparesCoverageBeforeByTheRuleAndAsPlanned() {
        List<Reach> all = new ArrayList<>();
        for (int each = 0; each < 5; each++) {
            all.add(reach("north", each, 4, 2, 2));
            all.add(reach("south", each, 4, 1, 3));
        }

        Compared<Optional<Coverage>> coverage =
                RoundMeasures.of(all, all).by().get(Dimension.AREA).coverage();

        assertEquals(new Coverage(0, 0, 0), coverage.before().orElseThrow());
        assertEquals(new Coverage(0.25, 0.375, 0.25), coverage.proposed().orElseThrow());
        assertEquals(new Coverage(0.5, 0.625, 0.25), coverage.planned().orElseThrow());
    }

    @Test
    public void leavesOutSmallGroupsAndWhatWouldRevealThem() {
        List<Reach> all = new ArrayList<>();
        for (int each = 0; each < 9; each++) {
            all.add(reach("large", each, 1, 1, 1));
        }
        for (int each = 0; each < 6; each++) {
            all.add(reach("middle", each, 1, 1, 1));
        }
        all.add(reach("small", 0, 1, 0, 0));

        RoundMeasures.Groups areas = RoundMeasures.of(all, all).by().get(Dimension.AREA);

        assertEquals(List.of("large"), areas.reached().stream().map(RoundMeasures.Reached::key).toList());
        assertEquals(2, areas.hidden());
        assertEquals(2, areas.hiddenWaits());
        assertEquals(new Coverage(1, 1, 0), areas.coverage().planned().orElseThrow());
    }

    @Test
    public void whoStillWaitsCountsAsAtLeastThisLong() {
        List<Reach> all = new ArrayList<>();
        for (int each = 0; each < 6; each++) {
            all.add(reach("north", each, 2, 1, each < 3 ? 2 : 1));
        }

        RoundMeasures.Waited north = RoundMeasures.of(all, all).by().get(Dimension.AREA).waits().get(0);

        WaitTimes before = north.untilMet().before();
        assertTrue(before.median().isEmpty());
        assertEquals(6, before.waiting());
        assertEquals(Optional.of(Duration.ofDays(10)), north.untilMet().planned().median());
        assertEquals(3, north.untilMet().planned().waiting());
        assertEquals(6, north.untilPromised().waiting());
    }

    @Test
    public void tellsHowUnevenTheSharesAre() {
        List<Reach> all = List.of(
                reach("a", 1, 4, 1, 0), reach("a", 2, 4, 1, 0), reach("a", 3, 4, 1, 0), reach("a", 4, 4, 1, 4));

        Compared<OptionalDouble> gini = RoundMeasures.of(all, all).gini();

        assertTrue(gini.before().isEmpty());
        assertEquals(0, gini.proposed().orElseThrow(), 1e-9);
        assertEquals(0.75, gini.planned().orElseThrow(), 1e-9);
    }

    private static Reach reach(String area, int number, long asked, long proposed, long planned) {
        Need need = NeedBuilder.aNeed("N-" + area.substring(0, 1).toUpperCase().replace('L', 'Z') + "00" + number)
                .at(area).needing(asked).build();
        RoundLine line = RoundLine.proposed(need.code(), asked, proposed, Reason.parse("equal-level:1"));
        RoundLine byHand = new RoundLine(line.need(), line.capacity(), line.proposed(), line.reason(),
                Optional.of(new RoundLine.Adjustment(planned, "Because", Optional.empty())), Optional.empty());
        return new Reach(need, Optional.of(byHand), false, Optional.empty(), NOW);
    }
}
