package org.mutualaid.confluence.practice.figure;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.insight.SmallNumbers;
import org.mutualaid.confluence.insight.Wait;
import org.mutualaid.confluence.insight.WaitTimes;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedStatus;

/**
 * How needs of one kind went.
 *
 * @param asked how many were asked for
 * @param met how many of them were met
 * @param half how long until half of them were met; empty while that is not known
 */
record TopicFigures(int asked, int met, Optional<Duration> half) {

    /** @return empty where there are so few that a number could point at a household */
    static Optional<TopicFigures> of(Collection<Need> needs, Instant now) {
        int met = (int) needs.stream().filter(need -> need.status() == NeedStatus.MET).count();
        int unmet = needs.size() - met;
        if (met < SmallNumbers.SHOWN_FROM || unmet > 0 && unmet < SmallNumbers.SHOWN_FROM) {
            return allOnly(needs, now);
        }
        return Optional.of(new TopicFigures(needs.size(), met, half(needs, now)));
    }

    /** Where one part is too small, the sum alone can be told. */
    private static Optional<TopicFigures> allOnly(Collection<Need> needs, Instant now) {
        return Optional.of(new TopicFigures(needs.size(), 0, half(needs, now)))
                .filter(figures -> figures.asked >= SmallNumbers.SHOWN_FROM);
    }

    private static Optional<Duration> half(Collection<Need> needs, Instant now) {
        List<Wait> waits = needs.stream().map(need -> wait(need, now)).toList();
        return WaitTimes.of(waits).median();
    }

    private static Wait wait(Need need, Instant now) {
        Duration length = Duration.between(need.asked(), need.progress().closed().orElse(now));
        Duration waited = length.isNegative() ? Duration.ZERO : length;
        return need.status() == NeedStatus.MET ? Wait.until(waited) : Wait.atLeast(waited);
    }
}
