package org.mutualaid.confluence.devhost.demo;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.devhost.HostClock;
import org.mutualaid.confluence.devhost.StartFailure;
import org.mutualaid.confluence.devhost.demo.learned.DemoActions;
import org.mutualaid.confluence.devhost.demo.learned.DemoPractices;
import org.mutualaid.confluence.devhost.demo.mark.DemoMark;
import org.mutualaid.confluence.devhost.demo.mark.DemoMark.State;
import org.mutualaid.confluence.devhost.demo.round.DemoRounds;
import org.mutualaid.confluence.devhost.objects.Database;

/** Brings the demo coalition into an empty database, once, also when several processes start on it together. */
public final class DemoCoalition {

    /** Who looks around before anything is loaded; sees every space. */
    public static final String KEEPER = "admin";

    /** How long ago the coalition began; its empty spaces are as old. */
    public static final Duration AGE = Duration.ofDays(42);

    private final Database database;
    private final HostClock clock;
    private final ZoneId zone;

    /** @param zone of the site */
    public DemoCoalition(Database database, HostClock clock, ZoneId zone) {
        this.database = database;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Loads it unless that was done before, or somebody else's work is in the database. Goes on where an interrupted
     * load stopped. Afterwards the clock runs.
     *
     * @param url of the running host
     */
    public void loadOnce(String url) {
        try {
            database.aloneOnDatabase(() -> loadAlone(new HostCalls(url)));
        } catch (RuntimeException failure) {
            throw new StartFailure("the demo coalition cannot be loaded: " + StartFailure.reason(failure), failure);
        } finally {
            clock.run();
        }
    }

    private void loadAlone(HostCalls calls) {
        DemoMark mark = new DemoMark(database.dataSource());
        Optional<State> state = mark.state();
        DemoCalendar calendar = new DemoCalendar(clock.instant(), zone);
        DemoLists lists = new DemoLists(calendar);
        DemoPages pages = new DemoPages(calendar);
        DemoNeeds needs = new DemoNeeds(calendar);
        DemoRegistry registry = new DemoRegistry(calendar);
        if (state.isEmpty() && isEmpty(lists, pages, needs, calls)) {
            mark.begin();
        } else if (state.filter(State.BEGUN::equals).isEmpty()) {
            return;
        }
        lists.spaces().forEach(space -> needs.recall(calls, space));
        registry.recall(calls);
        List<Happening> happenings = new ArrayList<>(lists.happenings());
        happenings.addAll(ofThePeople(calendar));
        happenings.addAll(pages.happenings());
        happenings.addAll(needs.happenings());
        happenings.addAll(registry.happenings());
        happenings.addAll(new DemoOffers(calendar).happenings());
        happenings.addAll(new DemoRounds(calendar).happenings());
        happenings.addAll(new DemoPractices(calendar).happenings());
        happenings.addAll(new DemoActions(calendar).happenings());
        happen(happenings, calls);
        mark.finish();
    }

    private void happen(List<Happening> happenings, HostCalls calls) {
        happenings.sort(Comparator.comparing(Happening::at));
        for (Happening happening : happenings) {
            clock.standAt(happening.at());
            happening.deed().through(calls);
        }
    }

    /** What people agreed on, planned, and said about themselves. */
    private static List<Happening> ofThePeople(DemoCalendar calendar) {
        List<Happening> happenings = new ArrayList<>(new DemoAgreements(calendar).happenings());
        happenings.addAll(new DemoShifts(calendar).happenings());
        happenings.addAll(new DemoPeople(calendar).happenings());
        return happenings;
    }

    private static boolean isEmpty(DemoLists lists, DemoPages pages, DemoNeeds needs, HostCalls calls) {
        return lists.spaces().stream()
                .allMatch(space -> pages.noneIn(calls, space) && needs.noneIn(calls, space));
    }
}
