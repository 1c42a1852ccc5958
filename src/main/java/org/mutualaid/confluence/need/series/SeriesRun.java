package org.mutualaid.confluence.need.series;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.care.keeping.ContactHold;
import org.mutualaid.confluence.group.zone.SpaceZones;
import org.mutualaid.confluence.need.desk.NeedPlacing;
import org.mutualaid.confluence.problem.Problem;
import org.mutualaid.confluence.value.PublicCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down, some days ahead, the needs of series. Running it twice, or on two nodes, writes nothing more. */
public final class SeriesRun implements ContactHold {

    private static final int MOST_AT_ONCE = 2000;
    private static final Logger LOG = LoggerFactory.getLogger(SeriesRun.class);

    private final SeriesBook book;
    private final NeedPlacing placing;
    private final SpaceZones zones;

    public SeriesRun(SeriesBook book, NeedPlacing placing, SpaceZones zones) {
        this.book = book;
        this.placing = placing;
        this.zones = zones;
    }

    /** @return how many needs were written down; what is left over is for the next run */
    public int run() {
        // Somewhere it is tomorrow already; the series itself knows which day it is at its place.
        LocalDate tomorrow = LocalDate.ofInstant(placing.now(), ZoneOffset.UTC).plusDays(1);
        return book.store().due(tomorrow, MOST_AT_ONCE).stream().mapToInt(this::make).sum();
    }

    /** While something of a series is to come, its contact is needed. */
    @Override
    public boolean holds(PublicCode code) {
        return book.store().byCode(code).flatMap(Series::nextToMake).isPresent();
    }

    private int make(PublicCode code) {
        try {
            SeriesBook.Made made = book.journal().inOne(() -> {
                Series series = book.series(code);
                LocalDate today = LocalDate.ofInstant(placing.now(), zones.of(series.spaceId()));
                return book.make(book.pass(series, today), series.due(today), Actor.APP);
            });
            made.needs().forEach(need -> placing.kept(need, Actor.APP));
            return made.needs().size();
        } catch (Problem anotherNodeWasFaster) {
            return 0;
        } catch (RuntimeException broken) {
            LOG.warn("The needs of {} could not be written down; the next run tries again", code, broken);
            return 0;
        }
    }
}
