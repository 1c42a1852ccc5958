package org.mutualaid.confluence.need.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.CatalogueSource;
import org.mutualaid.confluence.group.zone.SpaceZones;
import org.mutualaid.confluence.need.desk.NeedForm;
import org.mutualaid.confluence.need.desk.NeedPlacing;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.recurrence.Recurrence;
import org.mutualaid.confluence.recurrence.RecurrenceForm;
import org.mutualaid.confluence.value.CodeSource;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.web.Revision;

/** What people do with needs that come again. Who wrote one down and the coordinators decide about it. */
public final class SeriesService {

    /** The field that says by which rule a need comes again. */
    public static final String REPEAT = "repeat";

    private static final char KIND = 'C';

    private final AccessPolicy access;
    private final SeriesBook book;
    private final NeedPlacing placing;
    private final Places places;
    private final CodeSource codes;

    public SeriesService(
            AccessPolicy access, SeriesBook book, NeedPlacing placing, Places places, CodeSource codes) {
        this.access = access;
        this.book = book;
        this.placing = placing;
        this.places = places;
        this.codes = codes;
    }

    /** The lists of spaces, and which day it is there. */
    public record Places(CatalogueSource catalogues, SpaceZones zones) {
    }

    /** A series, and what the one who looks at it is in its space. */
    public record SeenSeries(Series series, Standing standing, Catalogue lists, LocalDate today) {

        /** Whether the reader decides about it. */
        boolean decides() {
            return standing.isCoordinator()
                    || standing.isMember() && series.postedBy().filter(standing.actor()::is).isPresent();
        }
    }

    /** A series that just began, and its first need. */
    public record Begun(SeenSeries series, SeenNeed first) {
    }

    /**
     * Writes down a need that comes again. Its first day is the one it is needed by, or today; the first need that has
     * a day is on the board at once.
     *
     * @param repeat by which rule, as it was sent
     * @throws org.mutualaid.confluence.problem.InvalidInput naming every field that must change
     */
    public Begun begin(Actor actor, NeedForm form, Object repeat, String language) {
        Standing standing = access.enter(actor, form.space());
        String author = standing.requireMember();
        Catalogue lists = places.catalogues().of(standing.space());
        LocalDate today = LocalDate.ofInstant(placing.now(), places.zones().of(lists));
        FieldErrors errors = new FieldErrors();
        NeedForm.Sent sent = form.read(lists, today, lists.language(language).orElse(language), errors);
        LocalDate first = sent.ask().neededBy().orElse(today);
        Optional<Recurrence> rule = RecurrenceForm.read(REPEAT, repeat, first, errors);
        errors.refuseIfAny();
        SeriesBook.Made made = book.journal().inOne(() -> {
            PublicCode code = codes.next(KIND, any -> book.store().byCode(any).isPresent());
            Series series = Series.beginning(
                    code, standing.space().id(), sent.ask(), Optional.of(author), rule.orElseThrow());
            book.begin(series, actor);
            sent.contact().ifPresent(contact ->
                    book.contacts().keep(contact, List.of(code), placing.keeping(series.spaceId())));
            SeriesBook.Made begun = book.make(series, firstDays(series, today), actor);
            sent.contact().ifPresent(contact -> placing.awaitCall(contact, begun.needs().subList(0, 1)));
            return begun;
        });
        made.needs().forEach(need -> placing.kept(need, actor));
        SeenSeries seen = new SeenSeries(made.series(), standing, lists, today);
        return new Begun(seen, new SeenNeed(made.needs().get(0), standing, lists));
    }

    private static List<LocalDate> firstDays(Series series, LocalDate today) {
        List<LocalDate> due = series.due(today);
        return due.isEmpty() ? series.nextToMake().stream().toList() : due;
    }

    /** @throws NotFound also for a series of a space the actor may not view */
    public SeenSeries open(Actor actor, String code) {
        return open(actor, PublicCode.read(code).flatMap(book.store()::byCode).orElseThrow(NotFound::new));
    }

    /** The series a need is of; empty for one that does not come again. */
    public Optional<SeenSeries> ofNeed(SeenNeed seen) {
        return book.store().ofNeed(seen.need().code())
                .flatMap(occurrence -> book.store().byCode(occurrence.series()))
                .map(series -> open(seen.standing().actor(), series));
    }

    /** The needs of its days from today on. */
    List<Occurrence> ahead(SeenSeries seen) {
        return book.store().from(seen.series().code(), seen.today());
    }

    /** It does not come on a day; the need of that day, if it is on the board, is taken off. */
    SeenSeries skip(Actor actor, String code, LocalDate day, Optional<Integer> expected) {
        SeenSeries seen = decided(actor, code);
        return changed(seen, expected, series -> {
            Series skipping = book.change(series, actor, "skipped", now -> now.skip(day));
            book.withdraw(book.store().from(series.code(), day).stream()
                    .filter(occurrence -> occurrence.day().equals(day)).toList(), actor);
            return skipping;
        });
    }

    /** It comes no more; needs on the board from that day on are taken off. */
    SeenSeries end(Actor actor, String code, SeriesForm form, Optional<Integer> expected) {
        SeenSeries seen = decided(actor, code);
        LocalDate from = form.from().orElse(seen.today());
        return changed(seen, expected, series -> {
            Series ended = book.change(series, actor, "ended", now -> now.endBefore(from));
            book.withdraw(book.store().from(series.code(), from), actor);
            return ended;
        });
    }

    /**
     * From a day on it asks for something else, or comes by another rule. Needs of which somebody has promised
     * something stay as they are.
     */
    SeenSeries change(Actor actor, String code, SeriesForm form, Optional<Integer> expected) {
        SeenSeries seen = decided(actor, code);
        SeriesForm.Changed change = form.changed(seen.series(), seen.lists(), seen.today());
        return changed(seen, expected, series -> {
            Series changed = book.change(series, actor, "changed", now -> now.changed(change.ask(), change.rule()));
            book.clear(changed, change.rule().first(), actor);
            return book.make(changed, changed.due(seen.today()), actor).series();
        });
    }

    private SeenSeries changed(
            SeenSeries seen, Optional<Integer> expected, UnaryOperator<Series> useCase) {
        Series after = book.journal().inOne(() -> {
            Series now = book.series(seen.series().code());
            Revision.require(expected, now.revision());
            return useCase.apply(now);
        });
        return new SeenSeries(after, seen.standing(), seen.lists(), seen.today());
    }

    private SeenSeries decided(Actor actor, String code) {
        SeenSeries seen = open(actor, code);
        seen.standing().requireMember();
        if (!seen.decides()) {
            throw NotAllowed.because("mutual-aid.problem.not-your-series");
        }
        return seen;
    }

    private SeenSeries open(Actor actor, Series series) {
        Standing standing = access.enter(actor, series.spaceId());
        Catalogue lists = places.catalogues().of(standing.space());
        LocalDate today = LocalDate.ofInstant(placing.now(), places.zones().of(lists));
        return new SeenSeries(series, standing, lists, today);
    }
}
