package org.mutualaid.confluence.roster.signup;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.roster.BusySpan;
import org.mutualaid.confluence.roster.Position;
import org.mutualaid.confluence.roster.Shift;
import org.mutualaid.confluence.roster.ShiftPlan;
import org.mutualaid.confluence.roster.ShiftStore;
import org.mutualaid.confluence.roster.Signup;
import org.mutualaid.confluence.roster.SignupState;
import org.mutualaid.confluence.roster.desk.SeenShift;
import org.mutualaid.confluence.roster.desk.ShiftWords;
import org.mutualaid.confluence.roster.load.LoadGuard;
import org.mutualaid.confluence.roster.load.Span;
import org.mutualaid.confluence.value.PublicCode;

/** Which of somebody's own shifts stands in the way of another, so that giving it up would make room. */
public final class Exchanges {

    private static final Set<String> HELPED = Set.of("overlaps", "load-day", "load-week", "load-month", "load-nights",
            "load-free-day", "rest-too-short");

    private final ShiftStore shifts;
    private final JoinPolicy policy;
    private final ShiftWords words;
    private final SiteTime time;

    public Exchanges(ShiftStore shifts, JoinPolicy policy, ShiftWords words, SiteTime time) {
        this.shifts = shifts;
        this.policy = policy;
        this.words = words;
        this.time = time;
    }

    /** The refusal with the shift that could be given up, the nearest in time; as it is where one is not enough. */
    Refused offered(Refused refused, SeenShift wanted, SignupForm form) {
        if (!HELPED.contains(refused.reason()) || form.insteadOf().isPresent() || !hasRoom(wanted, form)) {
            return refused;
        }
        ShiftPlan plan = wanted.shift().plan();
        String person = wanted.standing().requireMember();
        List<BusySpan> busy = shifts.busy(
                        person, plan.start().minus(LoadGuard.REACH), plan.end().plus(LoadGuard.REACH)).stream()
                .filter(span -> !span.shift().equals(wanted.shift().code().text()))
                .toList();
        List<Span> others = policy.otherHours(person, plan.start(), plan.end());
        Instant now = time.now();
        return busy.stream()
                .filter(span -> span.state() == SignupState.CONFIRMED && span.start().isAfter(now))
                .sorted(Comparator.comparing(span -> distance(span, plan)))
                .filter(span -> fitsWithout(span, wanted, busy, others))
                .findFirst()
                .flatMap(span -> shifts.byCode(new PublicCode(span.shift())))
                .map(own -> refused.exchanging(told(own, wanted)))
                .orElse(refused);
    }

    private boolean hasRoom(SeenShift wanted, SignupForm form) {
        Shift shift = wanted.shift();
        Optional<Signup> mine = wanted.mine();
        if (mine.isPresent()) {
            return mine.get().isOffered() || shift.passedOver(mine.get().person()).isPresent();
        }
        Position position = form.position(shift);
        boolean isNew = position.newcomers() > 0
                && policy.isNew(wanted.standing().requireMember(), shift.spaceId());
        return shift.filling().freePlace(position, isNew).isPresent();
    }

    private boolean fitsWithout(BusySpan given, SeenShift wanted, List<BusySpan> busy, List<Span> others) {
        ShiftPlan plan = wanted.shift().plan();
        List<BusySpan> kept = busy.stream().filter(span -> !span.equals(given)).toList();
        return kept.stream().noneMatch(span -> span.overlaps(plan.start(), plan.end()))
                && policy.breach(wanted.scene(), plan, JoinPolicy.spans(kept, others)).isEmpty();
    }

    private static Duration distance(BusySpan span, ShiftPlan plan) {
        return Duration.between(span.start(), plan.start()).abs();
    }

    private Refused.Alternative told(Shift own, SeenShift wanted) {
        return new Refused.Alternative(own.code().text(), own.plan().title(), Optional.of(Message.of(
                "mutual-aid.shift.exchange", own.plan().title(),
                words.when(own.plan(), wanted.scene().zone()))));
    }
}
