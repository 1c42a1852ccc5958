package org.mutualaid.confluence.practice.retrospective;

import java.util.List;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.zone.SpaceZones;

/** What closed in a time, in a few sentences: for the form that begins to look back, and beside a board. */
public final class ClosedSentences {

    private final ClosedReading reading;
    private final ClosedViews views;
    private final SpaceZones zones;

    public ClosedSentences(ClosedReading reading, ClosedViews views, SpaceZones zones) {
        this.reading = reading;
        this.views = views;
        this.zones = zones;
    }

    /** About needs: how many, how they ended, how long half of those asked for waited. */
    public List<String> of(Standing standing, Period period) {
        return views.needs(reading.of(standing, period));
    }

    /** How many needs were closed in the days that are looked back at unless others are chosen; 0 for too few. */
    public int lately(Standing standing) {
        Period usual = Period.before(zones.today(standing.space()));
        return reading.needs(standing, usual);
    }
}
