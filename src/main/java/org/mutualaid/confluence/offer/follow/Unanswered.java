package org.mutualaid.confluence.offer.follow;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.offer.asked.AskingService;
import org.mutualaid.confluence.offer.asked.SeenAsking;
import org.mutualaid.confluence.offer.asking.Asking;
import org.mutualaid.confluence.offer.asking.AskingStore;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.Slice;

/** Which questions of a space wait for more than a day. For coordinators. */
public final class Unanswered {

    /** How long somebody is left in peace with a question. */
    private static final Duration PATIENCE = Duration.ofHours(24);

    private static final int PAGE = 50;

    private final AccessPolicy access;
    private final AskingStore askings;
    private final AskingService service;
    private final SiteTime time;

    public Unanswered(AccessPolicy access, AskingStore askings, AskingService service, SiteTime time) {
        this.access = access;
        this.askings = askings;
        this.service = service;
        this.time = time;
    }

    /** A part of the list. */
    record Listed(Standing standing, int count, List<SeenAsking> askings, Optional<Cursor> next) {
    }

    int count(long spaceId) {
        return askings.countUnanswered(spaceId, before());
    }

    /**
     * @param from where an earlier part ended, as the page wrote it; empty for the beginning
     * @throws NotFound also for a place in the list that the page did not write
     */
    Listed list(Actor actor, String space, Optional<String> from) {
        Standing standing = access.enter(actor, space);
        standing.requireCoordinator();
        Optional<Cursor> place = from.map(text -> Cursor.read(text).orElseThrow(NotFound::new));
        Slice<Asking> slice = askings.unanswered(standing.space().id(), before(), place, PAGE);
        return new Listed(standing, count(standing.space().id()), service.seen(slice.results(), standing),
                slice.next());
    }

    private Instant before() {
        return time.now().minus(PATIENCE);
    }
}
