package org.mutualaid.confluence.need.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mutualaid.confluence.need.Ask;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.recurrence.Recurrence;
import org.mutualaid.confluence.value.PublicCode;

/**
 * A need that comes again. A change gives a new series with the next revision.
 *
 * @param ask what each of its needs asks for; it has no day of its own
 * @param postedBy user key of who wrote it down; empty once it is no longer known
 * @param madeUntil the last day up to which its needs are written down
 */
public record Series(
        PublicCode code,
        long spaceId,
        int revision,
        Ask ask,
        Optional<String> postedBy,
        Recurrence rule,
        LocalDate madeUntil) {

    /** So many days before its day a need is on the board. */
    public static final int DAYS_AHEAD = 7;

    /** A series as it begins: nothing of it is written down yet. */
    static Series beginning(PublicCode code, long spaceId, Ask ask, Optional<String> author, Recurrence rule) {
        return new Series(code, spaceId, 1, ask, author, rule, rule.first().minusDays(1));
    }

    /** Days whose needs are to be written down now. */
    public List<LocalDate> due(LocalDate today) {
        return rule.between(madeUntil.plusDays(1), today.plusDays(DAYS_AHEAD)).stream()
                .filter(day -> !day.isBefore(today))
                .toList();
    }

    /** The next day whose need is not written down yet; empty once there is none. */
    public Optional<LocalDate> nextToMake() {
        return rule.nextFrom(madeUntil.plusDays(1));
    }

    /** What the need of that day asks for. */
    public Ask askOn(LocalDate day) {
        return new Ask(ask.title(), ask.details(), ask.category(), ask.area(), ask.urgency(), Optional.of(day),
                ask.quantity(), ask.unit(), ask.language(), ask.onBehalf(), ask.sharing());
    }

    /** Its needs are written down up to and with a day. */
    Series madeUntil(LocalDate day) {
        return next(ask, rule, day.isAfter(madeUntil) ? day : madeUntil);
    }

    /** @throws Refused when it does not come on that day, or was skipped already */
    Series skip(LocalDate day) {
        if (!rule.comesOn(day)) {
            throw Refused.because("no-such-day");
        }
        return next(ask, rule.without(day), madeUntil);
    }

    /** @throws Refused when it does not come on that day or later anyway */
    Series endBefore(LocalDate day) {
        if (rule.nextFrom(day).isEmpty()) {
            throw Refused.because("series-over");
        }
        return next(ask, rule.endingBefore(day), madeUntil);
    }

    /** It asks for something else, or comes by another rule, from the first day of that rule on. */
    Series changed(Ask newAsk, Recurrence newRule) {
        Set<LocalDate> stillLeftOut = rule.leftOut().stream()
                .filter(day -> !day.isBefore(newRule.first()))
                .collect(Collectors.toSet());
        Recurrence from = new Recurrence(newRule.first(), newRule.rhythm(), newRule.ending(), stillLeftOut);
        return next(newAsk, from, newRule.first().minusDays(1));
    }

    private Series next(Ask newAsk, Recurrence newRule, LocalDate until) {
        return new Series(code, spaceId, revision + 1, newAsk, postedBy, newRule, until);
    }
}
