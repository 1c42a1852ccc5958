package org.mutualaid.confluence.need.desk;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.zone.SpaceZones;
import org.mutualaid.confluence.need.Ask;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedBook;
import org.mutualaid.confluence.need.NeedChange;
import org.mutualaid.confluence.need.line.OrderingRule;
import org.mutualaid.confluence.need.line.OrderingRules;
import org.mutualaid.confluence.need.line.PlaceInLine;

/** Keeps each need at the place in the line that the rule of its space gives it. */
public final class LineKeeper {

    private final NeedBook book;
    private final OrderingRules rules;
    private final SpaceZones zones;

    public LineKeeper(NeedBook book, OrderingRules rules, SpaceZones zones) {
        this.book = book;
        this.rules = rules;
        this.zones = zones;
    }

    PlaceInLine placeOf(Ask ask, Instant asked, long spaceId) {
        return rules.of(spaceId).placeOf(ask.urgency(), ask.neededBy(), ask.area(), asked, zones.of(spaceId));
    }

    /** The place a rule gives a need, whatever it has now. */
    public PlaceInLine placeOf(Need need, OrderingRule rule) {
        return placeOf(need, rule, zoneOf(need.spaceId()));
    }

    /** As {@link #placeOf(Need, OrderingRule)}, where the zone of the space is at hand. */
    public PlaceInLine placeOf(Need need, OrderingRule rule, ZoneId zone) {
        return need.placeBy(rule, zone);
    }

    /** Where days of a space begin and end. */
    public ZoneId zoneOf(long spaceId) {
        return zones.of(spaceId);
    }

    /**
     * Moves a need to its place, if it is not there. Called after its transaction and not in it: a rule that was
     * saved meanwhile is seen here, and one that is saved later finds the need by itself. So no need is left behind.
     */
    public Need keep(Need need, Actor actor) {
        Need kept = need;
        while (moved(kept).isPresent()) {
            Optional<Need> change = book.changeIfAny(kept.code(), actor, this::moved);
            kept = change.orElseGet(() -> book.need(need.code()));
        }
        return kept;
    }

    private Optional<NeedChange> moved(Need need) {
        return need.status().isClosed() ? Optional.empty() : need.placed(placeOf(need, rules.of(need.spaceId())));
    }
}
