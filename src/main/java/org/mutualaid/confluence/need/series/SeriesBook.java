package org.mutualaid.confluence.need.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.care.contact.ContactSafe;
import org.mutualaid.confluence.history.Change;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedBook;
import org.mutualaid.confluence.need.NeedChange;
import org.mutualaid.confluence.need.desk.NeedPlacing;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.value.PublicCode;

/** Writes series together with their history and the needs of their days; called within {@link Journal#inOne}. */
public final class SeriesBook {

    /** The field of a line of history that names the series of a need. */
    static final String SERIES = "series";

    private final SeriesStore store;
    private final NeedBook needs;
    private final NeedPlacing placing;
    private final ContactSafe contacts;
    private final Journal journal;

    public SeriesBook(
            SeriesStore store, NeedBook needs, NeedPlacing placing, ContactSafe contacts, Journal journal) {
        this.store = store;
        this.needs = needs;
        this.placing = placing;
        this.contacts = contacts;
        this.journal = journal;
    }

    SeriesStore store() {
        return store;
    }

    Journal journal() {
        return journal;
    }

    ContactSafe contacts() {
        return contacts;
    }

    Series series(PublicCode code) {
        return store.byCode(code).orElseThrow(NotFound::new);
    }

    void begin(Series series, Actor actor) {
        journal.line(new Change(series.code().text(), 1, "began", Map.of("quantity",
                series.ask().quantity().toString())), actor);
        store.add(series);
    }

    /** Changes a series by a rule that sees it as it is now. */
    Series change(Series now, Actor actor, String action, UnaryOperator<Series> rule) {
        Series changed = rule.apply(now);
        journal.line(new Change(now.code().text(), changed.revision(), action, told(now, changed)), actor);
        store.update(changed);
        return changed;
    }

    /** Writes down the needs of these days, but for those that somebody has written down already. */
    Made make(Series series, List<LocalDate> days, Actor actor) {
        if (days.isEmpty()) {
            return new Made(series, List.of());
        }
        LocalDate last = days.get(days.size() - 1);
        Series made = change(series, actor, "made", now -> now.madeUntil(last));
        Set<LocalDate> taken = store.from(series.code(), days.get(0)).stream().map(Occurrence::day)
                .collect(Collectors.toSet());
        List<Need> written = new ArrayList<>();
        days.stream().filter(day -> !taken.contains(day)).forEach(day -> written.add(make(made, day, actor)));
        return new Made(made, written);
    }

    /** Goes past days that nobody wrote down while no job ran, and for which it is too late now. */
    Series pass(Series series, LocalDate today) {
        boolean missed = series.nextToMake().filter(day -> day.isBefore(today)).isPresent();
        return missed
                ? change(series, Actor.APP, "passed", now -> now.madeUntil(today.minusDays(1)))
                : series;
    }

    /** A series, and what was written down of it just now. */
    record Made(Series series, List<Need> needs) {
    }

    private Need make(Series series, LocalDate day, Actor actor) {
        NeedChange posted = placing.place(series.askOn(day), series.spaceId(), series.postedBy())
                .telling(SERIES, series.code().text());
        needs.postWithin(actor, List.of(posted));
        PublicCode code = posted.need().code();
        store.add(new Occurrence(series.code(), day, code));
        contacts.share(series.code(), List.of(code));
        return posted.need();
    }

    /** Takes the needs of these days off the board, unless they are closed. */
    void withdraw(List<Occurrence> occurrences, Actor actor) {
        occurrences.stream()
                .filter(occurrence -> isOpen(occurrence.need()))
                .forEach(occurrence -> needs.changeWithin(occurrence.need(), actor, Optional.empty(),
                        need -> need.withdraw(placing.now()).telling(SERIES, occurrence.series().text())));
    }

    /** Takes needs of which nobody has promised anything off the board and frees their days. */
    void clear(Series series, LocalDate from, Actor actor) {
        List<Occurrence> untouched = store.from(series.code(), from).stream()
                .filter(occurrence -> isOpen(occurrence.need()) && isUntouched(occurrence.need()))
                .toList();
        withdraw(untouched, actor);
        untouched.forEach(occurrence -> store.release(occurrence, series.revision()));
    }

    private boolean isOpen(PublicCode code) {
        return needs.needs().byCode(code).filter(need -> !need.status().isClosed()).isPresent();
    }

    private boolean isUntouched(PublicCode code) {
        Need need = needs.need(code);
        return need.progress().claims().isEmpty() && need.progress().met().isZero();
    }

    private static Map<String, String> told(Series before, Series after) {
        Map<String, String> changes = new TreeMap<>();
        changes.put("madeUntil", after.madeUntil().toString());
        after.rule().leftOut().stream().filter(day -> !before.rule().leftOut().contains(day))
                .forEach(day -> changes.put("leftOut", day.toString()));
        if (!after.rule().rhythm().equals(before.rule().rhythm())) {
            changes.put("from", after.rule().first().toString());
        }
        after.rule().ending().until().ifPresent(last -> changes.put("until", last.toString()));
        return changes;
    }
}
