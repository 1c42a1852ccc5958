package org.mutualaid.confluence.roster.series;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.recurrence.Recurrence;
import org.mutualaid.confluence.recurrence.RecurrenceForm;
import org.mutualaid.confluence.roster.Shift;
import org.mutualaid.confluence.roster.ShiftChange;
import org.mutualaid.confluence.roster.ShiftPlan;
import org.mutualaid.confluence.roster.desk.Scene;
import org.mutualaid.confluence.roster.desk.SeenShift;
import org.mutualaid.confluence.roster.plan.PlanService;
import org.mutualaid.confluence.roster.plan.ShiftForm;
import org.mutualaid.confluence.value.CodeSource;
import org.mutualaid.confluence.web.Revision;

/** Plans shifts, alone or as a series, and changes one, those from one on, or all that have not begun. */
public final class SeriesService {

    private static final char KIND = 'R';
    private static final int MOST_SHIFTS = 400;

    private final PlanService plans;
    private final SeriesBook book;
    private final CodeSource codes;

    public SeriesService(PlanService plans, SeriesBook book, CodeSource codes) {
        this.plans = plans;
        this.book = book;
        this.codes = codes;
    }

    /** @return the shift, or the first ones of a series */
    public List<SeenShift> plan(Actor actor, ShiftForm form) {
        Scene scene = plans.enter(actor, form.space());
        ShiftPlan plan = plans.read(form, scene, Optional.empty());
        Pattern pattern = new Pattern(plan, scene.zone());
        FieldErrors errors = new FieldErrors();
        Optional<Recurrence> rule =
                RecurrenceForm.read("repeat", form.fields().get("repeat"), pattern.date(), errors);
        errors.refuseIfAny();
        if (rule.isEmpty()) {
            return List.of(plans.plan(scene, plan));
        }
        return book.shifts().inOne(() -> {
            Series begun = new Series(codes.next(KIND, book.series()::holds), scene.standing().space().id(), 1,
                    actor.userKey().orElseThrow(), pattern, rule.get(), pattern.date().minusDays(1));
            return book.begin(begun, actor).stream().map(shift -> new SeenShift(shift, scene)).toList();
        });
    }

    /** @param expected the revision the planner looked at */
    public SeenShift edit(Actor actor, String code, ShiftForm form, Optional<Integer> expected) {
        Scope scope = scope(form.fields().get("scope"));
        SeenShift seen = plans.opened(actor, code);
        if (scope == Scope.THIS || seen.shift().series().isEmpty()) {
            return plans.edit(actor, code, form, expected);
        }
        Revision.require(expected, seen.shift().revision());
        Pattern pattern = new Pattern(
                plans.read(form, seen.scene(), Optional.of(seen.shift().plan())), seen.scene().zone());
        if (!pattern.date().equals(dateOf(seen))) {
            throw FieldErrors.only("start", "same-day", dateOf(seen).toString());
        }
        book.shifts().inOne(() -> {
            String series = scope == Scope.ALL ? changeAll(seen, pattern, actor) : splitOff(seen, pattern, actor);
            eachFrom(seen, scope, actor, shift ->
                    shift.partOf(series).edit(pattern.onDateOf(shift.plan()), plans.passing(shift)));
            return series;
        });
        return plans.opened(actor, code);
    }

    /** Calls off one shift, or ends the series with those that come after it. */
    public SeenShift callOff(Actor actor, String code, String sentScope, Optional<Integer> expected) {
        Scope scope = scope(sentScope);
        SeenShift seen = plans.opened(actor, code);
        if (scope == Scope.THIS || seen.shift().series().isEmpty()) {
            return plans.callOff(actor, code, expected);
        }
        Revision.require(expected, seen.shift().revision());
        book.shifts().inOne(() -> {
            Series before = book.byCode(seen.shift().series().get());
            LocalDate end = scope == Scope.ALL
                    ? LocalDate.ofInstant(book.time().now(), seen.scene().zone()) : dateOf(seen);
            book.change(before.with(before.rule().endingBefore(end)), actor, "series-ended",
                    Map.of("end", end.toString()));
            eachFrom(seen, scope, actor, shift -> shift.callOff(book.time().now()));
            return before;
        });
        return plans.opened(actor, code);
    }

    /** Leaves out one date that is not made yet. */
    public void skip(Actor actor, String seriesCode, LocalDate date) {
        Series found = book.byCode(seriesCode);
        Scene scene = plans.enterById(actor, found.spaceId());
        book.shifts().inOne(() -> {
            Series before = book.byCode(seriesCode);
            if (!date.isAfter(before.madeUntil())) {
                throw Refused.because("series-made-already", date.toString());
            }
            if (!before.rule().comesOn(date)) {
                throw FieldErrors.only("date", "not-in-series");
            }
            book.change(before.with(before.rule().without(date)), scene.standing().actor(), "series-skipped",
                    Map.of("date", date.toString()));
            return before;
        });
    }

    private String changeAll(SeenShift seen, Pattern pattern, Actor actor) {
        Series before = book.byCode(seen.shift().series().orElseThrow());
        book.change(before.with(pattern), actor, "series-edited", Map.of());
        return before.code().text();
    }

    /** The old series ends before the shift, and a new one goes on from it by the same rule. */
    private String splitOff(SeenShift seen, Pattern pattern, Actor actor) {
        Series before = book.byCode(seen.shift().series().orElseThrow());
        LocalDate from = dateOf(seen);
        book.change(before.with(before.rule().endingBefore(from)), actor, "series-ended",
                Map.of("end", from.toString()));
        Series after = new Series(codes.next(KIND, book.series()::holds), before.spaceId(), 1,
                actor.userKey().orElseThrow(), pattern, Continued.from(before.rule(), from), before.madeUntil());
        book.goOn(after, actor);
        return after.code().text();
    }

    private void eachFrom(
            SeenShift seen, Scope scope, Actor actor, Function<Shift, ShiftChange> rule) {
        Instant now = book.time().now();
        Instant from = scope == Scope.ALL ? now : seen.shift().plan().start();
        book.shifts().shifts().ofSeries(seen.shift().series().orElseThrow(), from, MOST_SHIFTS).stream()
                .filter(shift -> !shift.calledOff() && !shift.hasStarted(now))
                .forEach(shift -> book.shifts().changeWithin(
                        shift.code(), actor, current -> Optional.of(rule.apply(current))));
    }

    private static LocalDate dateOf(SeenShift seen) {
        return LocalDate.ofInstant(seen.shift().plan().start(), seen.scene().zone());
    }

    private static Scope scope(Object sent) {
        if (sent == null || "".equals(sent)) {
            return Scope.THIS;
        }
        return Scope.of(String.valueOf(sent)).orElseThrow(() -> FieldErrors.only("scope", "unknown"));
    }
}
