package org.mutualaid.confluence.roster.series;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.roster.Shift;
import org.mutualaid.confluence.roster.ShiftBook;
import org.mutualaid.confluence.roster.ShiftChange;
import org.mutualaid.confluence.roster.ShiftFilter;
import org.mutualaid.confluence.roster.ShiftPlan;
import org.mutualaid.confluence.roster.desk.Scene;
import org.mutualaid.confluence.roster.desk.SeenShift;
import org.mutualaid.confluence.roster.plan.PlanService;

/** Copies the shifts of a week to another: same weekday, same times on the clock, nobody on them. */
public final class WeekCopy {

    private static final int DAYS = 7;
    private static final int MOST_SHIFTS = 200;

    private final PlanService plans;
    private final ShiftBook book;

    public WeekCopy(PlanService plans, ShiftBook book) {
        this.plans = plans;
        this.book = book;
    }

    /**
     * What is there already is not made again, so copying twice does no harm.
     *
     * @param from any day of the week to copy
     * @param to any day of the week to copy it to
     */
    public List<SeenShift> copy(Actor actor, String space, LocalDate from, LocalDate to) {
        Scene scene = plans.enter(actor, space);
        LocalDate first = monday(from);
        long days = ChronoUnit.DAYS.between(first, monday(to));
        if (days == 0) {
            throw FieldErrors.only("to", "same-week");
        }
        long spaceId = scene.standing().space().id();
        List<Shift> made = book.plan(actor, () -> {
            List<Shift> there = week(spaceId, first.plusDays(days), scene.zone());
            return week(spaceId, first, scene.zone()).stream()
                    .map(shift -> moved(shift, days, scene.zone()))
                    .filter(plan -> there.stream().noneMatch(shift -> isSame(shift.plan(), plan)))
                    .map(plan -> planned(plan, spaceId, actor))
                    .toList();
        });
        return made.stream().map(shift -> new SeenShift(shift, scene)).toList();
    }

    private ShiftChange planned(ShiftPlan plan, long spaceId, Actor actor) {
        return plans.planned(spaceId, plan, actor.userKey(), Optional.empty());
    }

    private List<Shift> week(long spaceId, LocalDate monday, ZoneId zone) {
        Instant start = monday.atStartOfDay(zone).toInstant();
        Instant end = monday.plusDays(DAYS).atStartOfDay(zone).toInstant();
        return book.shifts().list(ShiftFilter.in(spaceId, start, end), Optional.empty(), MOST_SHIFTS).results()
                .stream().filter(shift -> !shift.calledOff()).toList();
    }

    private static ShiftPlan moved(Shift shift, long days, ZoneId zone) {
        Pattern pattern = new Pattern(shift.plan(), zone);
        return pattern.on(pattern.date().plusDays(days));
    }

    private static boolean isSame(ShiftPlan one, ShiftPlan other) {
        return one.title().equals(other.title()) && one.place().equals(other.place())
                && one.start().equals(other.start());
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
