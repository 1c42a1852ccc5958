package org.mutualaid.confluence.resource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.PublicCode;

/**
 * One entry of a registry. A change gives a new one with the next revision, or a {@link Refused} that says what is in
 * the way. What comes and goes of it is in its ledger and no change of the entry.
 *
 * @param revision counts changes of the entry from 1; equals the revision of the last line of history
 * @param addedBy user key of who wrote it down; empty once it is no longer known
 * @param retired whether the group no longer has it
 */
public record Resource(
        PublicCode code,
        long spaceId,
        int revision,
        Entry entry,
        Optional<String> addedBy,
        Instant added,
        boolean retired) {

    public static ResourceChange added(PublicCode code, long spaceId, Entry entry, String author, Instant now) {
        Resource resource = new Resource(code, spaceId, 1, entry, Optional.of(author), now, false);
        return new ResourceChange(resource, ResourceAction.ADDED, entry.codes());
    }

    /**
     * @param counted whether anything ever came or went; what it is and its unit are fixed from then on
     * @throws Refused when that would change what the ledger counted
     */
    public ResourceChange changed(Entry said, boolean counted) {
        refuseIfRetired();
        boolean same = said.kind() == entry.kind() && said.counting().unit().equals(entry.counting().unit());
        if (counted && !same) {
            throw Refused.because("counted-already");
        }
        return next(said, retired, ResourceAction.CHANGED, said.codesUnlike(entry));
    }

    /** Somebody looked, and what is written is true. */
    public ResourceChange verified(LocalDate day) {
        refuseIfRetired();
        Entry seen = entry.with(entry.keeping().verifiedOn(day));
        return next(seen, false, ResourceAction.VERIFIED, Map.of("verified", day.toString()));
    }

    /** The group no longer has it. */
    public ResourceChange retire() {
        refuseIfRetired();
        return next(entry, true, ResourceAction.RETIRED, Map.of());
    }

    /** @throws Refused when it is there already */
    public ResourceChange bringBack() {
        if (!retired) {
            throw Refused.because("not-retired");
        }
        return next(entry, false, ResourceAction.BROUGHT_BACK, Map.of());
    }

    /** @throws Refused when the group no longer has it */
    public void refuseIfRetired() {
        if (retired) {
            throw Refused.because("retired");
        }
    }

    private ResourceChange next(Entry said, boolean gone, ResourceAction action, Map<String, String> changes) {
        Resource after = new Resource(code, spaceId, revision + 1, said, addedBy, added, gone);
        return new ResourceChange(after, action, changes);
    }
}
