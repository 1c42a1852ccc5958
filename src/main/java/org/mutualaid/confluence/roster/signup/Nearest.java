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
import org.mutualaid.confluence.roster.ShiftStore;
import org.mutualaid.confluence.roster.desk.SeenShift;
import org.mutualaid.confluence.roster.desk.ShiftWords;
import org.mutualaid.confluence.roster.limits.LoadCards;
import org.mutualaid.confluence.roster.load.LoadGuard;
import org.mutualaid.confluence.roster.load.Span;
import org.mutualaid.confluence.volunteer.training.Qualifications;

/** Shifts that a person could take instead of one that does not fit, the nearest in time first. */
public final class Nearest {

    static final int MOST = 3;

    /** Refusals after which another shift helps. */
    private static final Set<String> HELPED = Set.of(
            "full", "full-newcomers", "overlaps", "not-qualified", "not-qualified-ask-coordinator", "not-open-yet",
            "not-open-for-all-yet", "load-day", "load-week", "load-month", "load-nights", "load-free-day",
            "rest-too-short", "shift-called-off", "shift-over", "offer-over");

    /** How many shifts with room are looked at. */
    private static final int LOOKED_AT = 60;

    private final ShiftStore shifts;
    private final Qualifications qualifications;
    private final JoinPolicy policy;
    private final Telling telling;
    private final SiteTime time;

    public Nearest(
            ShiftStore shifts,
            Qualifications qualifications,
            JoinPolicy policy,
            Telling telling,
            SiteTime time) {
        this.shifts = shifts;
        this.qualifications = qualifications;
        this.policy = policy;
        this.telling = telling;
        this.time = time;
    }

    /** What is said of a shift, and what one's week would come to with it. */
    public record Telling(ShiftWords words, LoadCards loads) {
    }

    /**
     * The refusal with what could be done instead, where something could. Three statements and at most three more for
     * each of the few that are told, whatever is stored.
     */
    Refused offered(Refused refused, SeenShift wanted) {
        if (!HELPED.contains(refused.reason())) {
            return refused;
        }
        Instant now = time.now();
        String person = wanted.standing().requireMember();
        long space = wanted.shift().spaceId();
        Instant from = now.isAfter(around(wanted)) ? now : around(wanted);
        List<Shift> withRoom = shifts.withRoom(space, from, LOOKED_AT);
        if (withRoom.isEmpty()) {
            return refused;
        }
        Instant last = withRoom.get(withRoom.size() - 1).plan().end();
        List<BusySpan> busy =
                shifts.busy(person, from.minus(LoadGuard.REACH), last.plus(LoadGuard.REACH));
        List<Span> spans = JoinPolicy.spans(busy, policy.otherHours(person, from, last));
        Set<String> held = Set.copyOf(qualifications.heldBy(space, person, now).stream()
                .map(Object::toString)
                .toList());
        return refused.offering(withRoom.stream()
                .filter(shift -> !shift.code().equals(wanted.shift().code()))
                .filter(shift -> isPossible(shift, wanted, busy, now))
                .filter(shift -> policy.breach(wanted.scene(), shift.plan(), spans).isEmpty())
                .filter(shift -> role(shift, held).isPresent())
                .sorted(Comparator.comparing(shift -> distance(shift, wanted)))
                .limit(MOST)
                .map(shift -> alternative(shift, wanted))
                .toList());
    }

    /** Nothing more than a week before is looked at. */
    private static Instant around(SeenShift wanted) {
        return wanted.shift().plan().start().minus(Duration.ofDays(7));
    }

    private boolean isPossible(Shift shift, SeenShift wanted, List<BusySpan> busy, Instant now) {
        boolean open = !shift.plan().opening().isClosed(now) && !shift.plan().opening().isFirstWave(now);
        boolean free = busy.stream().noneMatch(span -> span.shift().equals(shift.code().text())
                || span.overlaps(shift.plan().start(), shift.plan().end()));
        return open && free && wanted.standing().actor().userKey().flatMap(shift.filling()::of).isEmpty();
    }

    private static Optional<Position> role(Shift shift, Set<String> held) {
        return shift.plan().positions().stream()
                .filter(position -> position.requires().map(held::contains).orElse(true))
                .filter(position -> shift.filling().freePlace(position, false).isPresent())
                .findFirst();
    }

    private static Duration distance(Shift shift, SeenShift wanted) {
        return Duration.between(shift.plan().start(), wanted.shift().plan().start()).abs();
    }

    private Refused.Alternative alternative(Shift shift, SeenShift wanted) {
        String hours = telling.loads().wordsWith(wanted.scene(), wanted.standing().requireMember(), shift.plan());
        return new Refused.Alternative(shift.code().text(), shift.plan().title(), Optional.of(Message.of(
                "mutual-aid.shift.alternative", telling.words().when(shift.plan(), wanted.scene().zone()),
                shift.free(), hours)));
    }
}
