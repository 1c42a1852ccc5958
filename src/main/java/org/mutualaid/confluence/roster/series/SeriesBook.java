package org.mutualaid.confluence.roster.series;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.history.Change;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.roster.Shift;
import org.mutualaid.confluence.roster.ShiftBook;
import org.mutualaid.confluence.roster.ShiftChange;
import org.mutualaid.confluence.roster.plan.PlanService;
import org.mutualaid.confluence.value.PublicCode;

/**
 * Writes series and makes their shifts. The line of history of a series is written before its shifts, so that two who
 * make the same shifts at once make them once.
 */
public final class SeriesBook {

    private final SeriesStore series;
    private final ShiftBook shifts;
    private final PlanService plans;
    private final Journal journal;
    private final SiteTime time;

    public SeriesBook(SeriesStore series, ShiftBook shifts, PlanService plans, Journal journal, SiteTime time) {
        this.series = series;
        this.shifts = shifts;
        this.plans = plans;
        this.journal = journal;
        this.time = time;
    }

    /** Those of some series that are over: nothing is left to be made, and no shift of them is to come. */
    public Set<String> over(Collection<String> codes) {
        Set<String> made = series.allMade(codes);
        Set<String> coming = shifts.shifts().coming(made, time.now());
        return made.stream().filter(code -> !coming.contains(code)).collect(Collectors.toSet());
    }

    SeriesStore series() {
        return series;
    }

    ShiftBook shifts() {
        return shifts;
    }

    SiteTime time() {
        return time;
    }

    Series byCode(String code) {
        return PublicCode.read(code).flatMap(series::byCode).orElseThrow(NotFound::new);
    }

    /** The day up to which shifts are made. */
    LocalDate horizon(Pattern pattern) {
        return LocalDate.ofInstant(time.now(), pattern.zone()).plusWeeks(Series.WEEKS_AHEAD);
    }

    /** Writes a new series with its first shifts, within a transaction; the first one however far ahead it is. */
    List<Shift> begin(Series begun, Actor author) {
        LocalDate horizon = horizon(begun.pattern());
        LocalDate until = begun.rule().dates().findFirst().filter(horizon::isBefore).orElse(horizon);
        Series made = new Series(
                begun.code(), begun.spaceId(), 1, begun.author(), begun.pattern(), begun.rule(), until);
        line(made, author, "series-begun", Map.of());
        series.add(made);
        return make(made, begun.due(until), author);
    }

    /** Writes a series whose shifts are there already, within a transaction. */
    void goOn(Series after, Actor actor) {
        line(after, actor, "series-begun", Map.of());
        series.add(after);
    }

    /** Makes what is due of a series; nothing when somebody else did. In a transaction of its own. */
    public int makeDue(PublicCode code) {
        return journal.inOne(() -> {
            Series before = series.byCode(code).orElseThrow(NotFound::new);
            LocalDate until = horizon(before.pattern());
            if (!until.isAfter(before.madeUntil())) {
                return 0;
            }
            Series after = before.made(until);
            List<LocalDate> dates = before.due(until);
            change(after, Actor.APP, "series-made", Map.of("shifts", Integer.toString(dates.size())));
            return make(after, dates, Actor.APP).size();
        });
    }

    void change(Series after, Actor actor, String action, Map<String, String> changes) {
        line(after, actor, action, changes);
        series.update(after);
    }

    private List<Shift> make(Series made, List<LocalDate> dates, Actor actor) {
        return dates.stream()
                .map(date -> {
                    ShiftChange planned = plans.planned(made.spaceId(), made.pattern().on(date),
                            Optional.of(made.author()), Optional.of(made.code().text()));
                    shifts.write(planned, actor);
                    return planned.shift();
                })
                .toList();
    }

    private void line(Series after, Actor actor, String action, Map<String, String> changes) {
        Map<String, String> told = new TreeMap<>(changes);
        told.put("until", after.madeUntil().toString());
        journal.line(new Change(after.code().text(), after.revision(), action, told), actor);
    }
}
