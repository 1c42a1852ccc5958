package org.mutualaid.confluence.roster.signup;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.roster.BusySpan;
import org.mutualaid.confluence.roster.Position;
import org.mutualaid.confluence.roster.Shift;
import org.mutualaid.confluence.roster.ShiftPlan;
import org.mutualaid.confluence.roster.ShiftStore;
import org.mutualaid.confluence.roster.desk.Scene;
import org.mutualaid.confluence.roster.desk.ShiftWords;
import org.mutualaid.confluence.roster.limits.AgreedLoad;
import org.mutualaid.confluence.roster.limits.OtherHours;
import org.mutualaid.confluence.roster.load.Breach;
import org.mutualaid.confluence.roster.load.LoadGuard;
import org.mutualaid.confluence.roster.load.LoadRule;
import org.mutualaid.confluence.roster.load.Span;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.volunteer.training.Qualifications;
import org.mutualaid.confluence.volunteer.training.Training;

/** What has to be so that a person can take a place: each refusal says what is in the way, and what was agreed. */
public final class JoinPolicy {

    /** Until so many shifts somebody is new. */
    private static final int NOT_NEW = 3;
    /** While a shift is open for those first who had the least to do, they are those without a shift for so long. */
    private static final Duration LATELY = Duration.ofDays(14);

    private final ShiftStore shifts;
    private final Qualifications qualifications;
    private final Limits limits;
    private final Surroundings surroundings;

    public JoinPolicy(
            ShiftStore shifts,
            Qualifications qualifications,
            Limits limits,
            Surroundings surroundings) {
        this.shifts = shifts;
        this.qualifications = qualifications;
        this.limits = limits;
        this.surroundings = surroundings;
    }

    /** What was agreed, what else counts against it, and who may do more. */
    public record Limits(AgreedLoad agreed, OtherHours others, Leeways leeways) {
    }

    /** Time, words and addresses that refusals tell. */
    public record Surroundings(SiteTime time, ShiftWords words, LinkGateway links) {
    }

    /** Whether a person may do more than agreed for one shift, because the care role said so. */
    public interface Leeways {

        boolean agreed(String person, String shift);
    }

    /** Whether somebody may take a place that is kept for people who are new. */
    public boolean isNew(String person, long spaceId) {
        return shifts.attendedBy(person, spaceId, NOT_NEW) < NOT_NEW;
    }

    /** @throws Refused before the shift is open for everybody, to those for whom it is not open yet */
    public void requireOpen(Scene scene, Shift shift, String person) {
        Instant now = surroundings.time().now();
        ShiftPlan.Opening opening = shift.plan().opening();
        if (opening.isClosed(now)) {
            throw Refused.because("not-open-yet", moment(opening.opens(), scene));
        }
        if (opening.isFirstWave(now) && !shifts.busy(person, now.minus(LATELY), now.plus(LATELY)).isEmpty()) {
            throw Refused.because("not-open-for-all-yet", moment(opening.forAll(), scene), LATELY.toDays());
        }
    }

    private String moment(Optional<Instant> moment, Scene scene) {
        return surroundings.words().moment(moment.orElseThrow(), scene.zone());
    }

    /** @throws Refused when the person lacks what the role takes, is elsewhere then, or would do more than agreed */
    public void requireFits(Scene scene, Shift shift, Position position, String person) {
        requireFits(scene, shift, position, person, Set.of());
    }

    /** @param given codes of shifts that the person gives away for it */
    public void requireFits(Scene scene, Shift shift, Position position, String person, Set<String> given) {
        requireQualified(shift, position, person);
        ShiftPlan plan = shift.plan();
        List<BusySpan> others = shifts.busy(
                        person, plan.start().minus(LoadGuard.REACH), plan.end().plus(LoadGuard.REACH)).stream()
                .filter(span -> !span.shift().equals(shift.code().text()) && !given.contains(span.shift()))
                .toList();
        others.stream().filter(span -> span.overlaps(plan.start(), plan.end())).findFirst().ifPresent(span -> {
            throw overlapping(span, scene);
        });
        List<Span> spans = spans(others, otherHours(person, plan.start(), plan.end()));
        breach(scene, plan, spans)
                .filter(over -> !limits.leeways().agreed(person, shift.code().text()))
                .ifPresent(over -> {
                    throw refused(over, scene);
                });
    }

    /** Whether somebody could take a place, for those who look for somebody. */
    public boolean fits(Scene scene, Shift shift, Position position, String person) {
        return inTheWay(scene, shift, position, person).isEmpty();
    }

    /** What keeps somebody from a place as things are; empty where nothing does. */
    public Optional<Refused> inTheWay(Scene scene, Shift shift, Position position, String person) {
        try {
            requireFits(scene, shift, position, person);
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused);
        }
    }

    /** What of the agreement one more shift would pass. */
    Optional<Breach> breach(Scene scene, ShiftPlan plan, List<Span> others) {
        LoadGuard guard = new LoadGuard(limits.agreed().of(scene.standing().space().id()), scene.zone());
        return guard.check(new Span(plan.start(), plan.end()), others);
    }

    /** What somebody helped outside shifts around a time. */
    List<Span> otherHours(String person, Instant from, Instant to) {
        return limits.others().of(person, from.minus(LoadGuard.REACH), to.plus(LoadGuard.REACH));
    }

    static List<Span> spans(List<BusySpan> shifts, List<Span> others) {
        return Stream.concat(
                shifts.stream().map(span -> new Span(span.start(), span.end())), others.stream()).toList();
    }

    private void requireQualified(Shift shift, Position position, String person) {
        Optional<PublicCode> needed = position.requires().map(PublicCode::new);
        if (needed.isEmpty() || qualifications.heldBy(shift.spaceId(), person, shift.plan().end())
                .contains(needed.get())) {
            return;
        }
        Optional<Training> training = qualifications.find(shift.spaceId(), needed.get().text());
        String name = training.map(Training::name).orElse(needed.get().text());
        throw training.flatMap(qualifications::whomToAsk)
                .map(whom -> Refused.because("not-qualified", name, whom))
                .orElseGet(() -> Refused.because("not-qualified-ask-coordinator", name));
    }

    private Refused overlapping(BusySpan span, Scene scene) {
        String title = shifts.byCode(new PublicCode(span.shift())).map(shift -> shift.plan().title()).orElse("");
        ShiftWords words = surroundings.words();
        return Refused.because("overlaps", title, words.day(span.start(), scene.zone()),
                words.span(span.start(), span.end(), scene.zone()));
    }

    private Refused refused(Breach over, Scene scene) {
        boolean inMinutes = over.rule() != LoadRule.FREE_DAY && over.rule() != LoadRule.NIGHTS;
        Refused refused = inMinutes
                ? Refused.because(over.rule().reason(),
                        ShiftWords.exactly(over.limit()), ShiftWords.exactly(over.reached()))
                : Refused.because(over.rule().reason(), over.limit(), over.reached());
        return refused.quoting(surroundings.links().to(
                "/plugins/servlet/mutual-aid/load/" + scene.standing().space().key()));
    }
}
