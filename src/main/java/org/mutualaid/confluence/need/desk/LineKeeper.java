package org.mutualaid.confluence.need.desk;

import java.time.Instant;
import java.util.Optional;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.need.Ask;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedBook;
import org.mutualaid.confluence.need.NeedChange;
import org.mutualaid.confluence.need.line.OrderingRule;
import org.mutualaid.confluence.need.line.OrderingRules;
import org.mutualaid.confluence.need.line.PlaceInLine;
import org.mutualaid.confluence.platform.SiteTime;

/** Keeps each need at the place in the line that the rule of its space gives it. */
public final class LineKeeper {

    private final NeedBook book;
    private final OrderingRules rules;
    private final SiteTime time;

    public LineKeeper(NeedBook book, OrderingRules rules, SiteTime time) {
        this.book = book;
        this.rules = rules;
        this.time = time;
    }

    PlaceInLine placeOf(Ask ask, Instant asked, long spaceId) {
        return rules.of(spaceId).placeOf(ask.urgency(), ask.neededBy(), ask.area(), asked, time.zone());
    }

    /** The place a rule gives a need, whatever it has now. */
    public PlaceInLine placeOf(Need need, OrderingRule rule) {
        return need.placeBy(rule, time.zone());
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
