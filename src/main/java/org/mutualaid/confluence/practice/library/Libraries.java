package org.mutualaid.confluence.practice.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.CatalogueSource;
import org.mutualaid.confluence.platform.wiki.WikiGateway;
import org.mutualaid.confluence.platform.wiki.WikiPage;
import org.mutualaid.confluence.practice.Practice;
import org.mutualaid.confluence.practice.PracticeFilter;
import org.mutualaid.confluence.practice.PracticeStore;
import org.mutualaid.confluence.practice.desk.PracticeService;
import org.mutualaid.confluence.practice.desk.SeenPractice;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.Slice;

/**
 * Lists the records of a space. Of pages that somebody may not see nothing is told, not even how many there are. A list
 * that hides something is filled from what follows, in at most {@value #MOST_READINGS} statements: each reading takes
 * twice as many records as the one before, so that some ten thousand hidden ones are passed over.
 */
public final class Libraries {

    /** How often the list is read on because what was read may not be shown. */
    static final int MOST_READINGS = 10;

    private static final int MOST_FOUND = 200;

    /** How many that are due are read, of which some may still be their owners' alone. */
    private static final int MOST_DUE = 50;

    private final AccessPolicy access;
    private final CatalogueSource catalogues;
    private final PracticeStore practices;
    private final WikiGateway wiki;
    private final PracticeService.Clocked clocked;

    public Libraries(AccessPolicy access, CatalogueSource catalogues, PracticeStore practices, WikiGateway wiki,
            PracticeService.Clocked clocked) {
        this.access = access;
        this.catalogues = catalogues;
        this.practices = practices;
        this.wiki = wiki;
        this.clocked = clocked;
    }

    /** The part of the library that a query asks for: with words by how well they fit, else the most useful first. */
    public LibraryReading list(Actor actor, LibraryQuery query) {
        if (query.space().isBlank()) {
            throw FieldErrors.only("space", "required");
        }
        Standing standing = access.enter(actor, query.space());
        Catalogue lists = catalogues.of(standing.space());
        PracticeFilter filter = query.filter(standing.space().id(), lists, clocked.time());
        Reader reader = new Reader(standing, lists);
        return query.words().isEmpty()
                ? reader.walk(filter, query.from(), query.limit())
                : reader.find(filter, query.words(), query.limit());
    }

    /** The most useful of what is of use about a topic, for somebody who is in the space already. */
    public List<SeenPractice> about(Standing standing, Catalogue lists, String category, int most) {
        PracticeFilter filter = PracticeFilter.currentIn(standing.space().id()).about(category);
        return new Reader(standing, lists).walk(filter, Optional.empty(), most).practices();
    }

    /** What is of use now, the most useful first, for somebody who is in the space already. */
    public List<SeenPractice> current(Standing standing, Catalogue lists, int most) {
        PracticeFilter filter = PracticeFilter.currentIn(standing.space().id());
        return new Reader(standing, lists).walk(filter, Optional.empty(), most).practices();
    }

    /** What a member looks after in a space and is asked to look at by a day. */
    public List<SeenPractice> ownedAndDue(Standing standing, LocalDate day, int most) {
        Reader reader = new Reader(standing, catalogues.of(standing.space()));
        return reader.seen(practices.dueOf(standing.requireMember(), day.toString(), most).stream()
                .filter(practice -> practice.spaceId() == standing.space().id() && !practice.inTrash()).toList());
    }

    /** What everybody in a space is asked to look at by a day, its owner having had time for it. */
    public List<SeenPractice> dueForAll(Standing standing, LocalDate day, int most) {
        PracticeFilter filter = PracticeFilter.currentIn(standing.space().id()).due(day);
        return new Reader(standing, catalogues.of(standing.space())).walk(filter, Optional.empty(), MOST_DUE)
                .practices().stream().filter(seen -> seen.isDueForAll(day)).limit(most).toList();
    }

    private final class Reader {

        private final Standing standing;
        private final SeenPractice.Place place;

        Reader(Standing standing, Catalogue lists) {
            this.standing = standing;
            this.place = new SeenPractice.Place(
                    standing, lists, clocked.reviews().ownersDays(standing.space().id()));
        }

        /** Reads one more than is shown: that the list goes on is told only where there is more to see. */
        LibraryReading walk(PracticeFilter filter, Optional<Cursor> from, int limit) {
            List<SeenPractice> seen = new ArrayList<>();
            Optional<Cursor> next = from;
            int most = limit + 1;
            for (int readings = 0; readings < MOST_READINGS && seen.size() <= limit; readings++) {
                Slice<Practice> slice = practices.list(filter, next, most);
                seen.addAll(seen(slice.results()));
                next = slice.next();
                if (next.isEmpty()) {
                    break;
                }
                most *= 2;
            }
            return seen.size() <= limit
                    ? reading(seen, Optional.empty())
                    : reading(seen.subList(0, limit), Optional.of(seen.get(limit - 1).practice().cursor()));
        }

        LibraryReading find(PracticeFilter filter, String words, int limit) {
            List<Long> pages = wiki.search(standing.space().key(), words, MOST_FOUND);
            Map<Long, Practice> found = practices.ofPages(pages);
            List<Practice> ranked = pages.stream().map(found::get)
                    .filter(practice -> practice != null && filter.admits(practice)).toList();
            return reading(seen(ranked).stream().limit(limit).toList(), Optional.empty());
        }

        private LibraryReading reading(List<SeenPractice> shown, Optional<Cursor> next) {
            return new LibraryReading(shown, next, standing, place.lists());
        }

        private List<SeenPractice> seen(List<Practice> read) {
            Map<Long, WikiPage> pages =
                    wiki.seenBy(standing.actor(), read.stream().map(Practice::pageId).toList());
            return read.stream()
                    .filter(practice -> pages.containsKey(practice.pageId()))
                    .map(practice -> new SeenPractice(practice, pages.get(practice.pageId()), place))
                    .toList();
        }
    }
}
