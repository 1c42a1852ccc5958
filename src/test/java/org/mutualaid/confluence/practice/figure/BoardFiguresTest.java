package org.mutualaid.confluence.practice.figure;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mutualaid.confluence.need.NeedBuilder.SPACE;
import static org.mutualaid.confluence.need.NeedBuilder.aNeed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.mutualaid.confluence.need.InMemoryNeedStore;
import org.mutualaid.confluence.need.NeedBuilder;
import org.mutualaid.confluence.need.NeedStatus;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.need.course.CourseReading;
import org.mutualaid.confluence.platform.SiteTime;

public class BoardFiguresTest {

    private static final Instant NOW = TestDesk.NOW;

    private final InMemoryNeedStore needs = new InMemoryNeedStore();
    private int number;
    private final SiteTime time = new SiteTime(Clock.fixed(NOW, ZoneOffset.UTC), () -> ZoneOffset.UTC);
    private final BoardFigures figures = new BoardFigures(new CourseReading(needs), time);

    @Test
    public void setsTheNinetyDaysBeforeBesideTheTimeSince() {
        met(6, 150, 10);
        met(6, 30, 2);
        TopicReport.Change change = report(daysAgo(120)).change().orElseThrow();
        assertTrue(change.isKnown());
        assertEquals(Optional.of(Duration.ofDays(10)), change.before().orElseThrow().half());
        assertEquals(Optional.of(Duration.ofDays(2)), change.since().orElseThrow().half());
    }

    @Test
    public void whatStillWaitedWhenThePageWasTakenUpCountsAsAtLeastSoLong() {
        met(5, 130, 4);
        met(5, 125, 60);
        TopicFigures before = report(daysAgo(120)).change().orElseThrow().before().orElseThrow();
        assertEquals("those met later are not laid to the time before", 10, before.asked());
        assertTrue(before.met().isPresent());
        assertEquals(5, before.met().getAsInt());
        assertEquals(Optional.of(Duration.ofDays(4)), before.half());
    }

    @Test
    public void tellsNothingOfFewerThanFiveOnOneSide() {
        met(6, 150, 10);
        met(4, 30, 2);
        assertFalse(report(daysAgo(120)).change().orElseThrow().isKnown());
    }

    @Test
    public void tellsNothingThatCouldBeTakenFromTheSums() {
        met(8, 20, 2);
        met(3, 60, 2);
        met(9, 100, 5);
        TopicReport report = report(daysAgo(50));
        assertEquals("eleven of late", 11, report.lately().orElseThrow().asked());
        assertFalse("eleven less eight would be three", report.change().orElseThrow().isKnown());
    }

    @Test
    public void tellsNoHalfByFewerThanFiveThatWereMet() {
        met(4, 20, 2);
        course(3, NeedStatus.OPEN, 1, 0);
        TopicFigures lately = report(Optional.empty()).lately().orElseThrow();
        assertEquals(7, lately.asked());
        assertFalse(lately.met().isPresent());
        assertEquals(Optional.empty(), lately.half());
    }

    @Test
    public void saysTheChangeWithBothCountsAndThatTooFewAreKnown() {
        TestDesk desk = new TestDesk(Locale.ENGLISH);
        FigureWords words = new FigureWords(figures, desk.shipped.texts(), desk.dates, time);
        met(6, 150, 10);
        met(6, 30, 2);
        List<String> said = words.of(SPACE, Map.of("food", "Food"), daysAgo(120));
        assertEquals("Food: since Sun 2 Nov 2025, when we took this up, 6 were asked for and half of them waited less "
                + "than 2 days. In the 90 days before, 6 were asked for and half of them waited less than 10 days.",
                said.get(1));
        assertTrue(words.of(SPACE, Map.of("food", "Food"), daysAgo(10)).get(1).contains("Too few are known"));
    }

    private TopicReport report(Optional<Instant> adopted) {
        return figures.of(SPACE, List.of("food"), adopted).get(0);
    }

    private static Optional<Instant> daysAgo(int days) {
        return Optional.of(NOW.minus(Duration.ofDays(days)));
    }

    private void met(int count, int askedDaysAgo, int afterDays) {
        course(count, NeedStatus.MET, askedDaysAgo, afterDays);
    }

    private void course(int count, NeedStatus status, int askedDaysAgo, int afterDays) {
        Instant asked = NOW.minus(Duration.ofDays(askedDaysAgo));
        long hours = Duration.between(NeedBuilder.NOON, asked.plus(Duration.ofDays(afterDays))).toHours();
        for (int one = 0; one < count; one++) {
            needs.add(aNeed(String.format("N-%04d", number++)).asked(asked).being(status, hours).build());
        }
    }
}
