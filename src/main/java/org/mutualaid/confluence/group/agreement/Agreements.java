package org.mutualaid.confluence.group.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.history.Change;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.web.Revision;

/** The agreements of spaces: read by whoever follows them, settled by coordinators, each change with its history. */
public final class Agreements {

    private static final String SETTLED = "agreement-settled";

    private final AgreementStore store;
    private final Journal journal;

    public Agreements(AgreementStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    /** The agreement as it stands; one of revision 0 for a space that never settled it. */
    public Agreement of(long spaceId, AgreementKind kind) {
        return store.of(spaceId, kind).orElseGet(() -> Agreement.none(kind));
    }

    /** Agreements of a space that people wanted to look at again by that day. */
    public List<Agreement> toLookAt(long spaceId, LocalDate day) {
        return store.toLookAt(spaceId, day);
    }

    /**
     * Settles an agreement; the same terms again are no change.
     *
     * @param agreed terms and dates; its revision is the one that whoever asks has started from
     * @throws Refused when somebody settled it after that revision
     */
    public Agreement settle(Standing standing, Wanted agreed) {
        standing.requireCoordinator();
        int expected = agreed.revision().orElseThrow(() -> FieldErrors.only("revision", "required"));
        return journal.inOne(() -> {
            Agreement before = of(standing.space().id(), agreed.kind());
            Revision.require(Optional.of(expected), before.revision());
            return settled(standing, before, before.next(agreed.terms(), agreed.agreed()));
        });
    }

    /** Some of the spaces in which older things are not yet in line with an agreement of that kind. */
    public List<Long> unfinished(AgreementKind kind) {
        return store.unfinished(kind);
    }

    /** Keeps that everything older now follows an agreement, unless it was settled anew meanwhile. */
    public Agreement followed(long spaceId, Agreement agreement) {
        return journal.inOne(() -> {
            Agreement now = of(spaceId, agreement.kind());
            if (now.revision() != agreement.revision() || now.isFollowed()) {
                return now;
            }
            store.put(spaceId, now.followedNow());
            return now.followedNow();
        });
    }

    private Agreement settled(Standing standing, Agreement before, Agreement after) {
        if (after.terms().equals(before.terms()) && after.agreed().equals(before.agreed())) {
            return before;
        }
        long space = standing.space().id();
        String aggregate = "agreement/" + space + "/" + after.kind().key();
        journal.line(new Change(aggregate, after.revision(), SETTLED, changes(before, after)), standing.actor());
        store.put(space, after);
        return after;
    }

    private static Map<String, String> changes(Agreement before, Agreement after) {
        Map<String, String> changes = new TreeMap<>();
        before.terms().keySet().forEach(term -> changes.put(term, ""));
        changes.putAll(after.terms());
        changes.keySet().removeIf(term -> !after.kind().isCode(term)
                || Objects.equals(before.terms().get(term), after.terms().get(term)));
        after.agreed().ifPresent(agreed -> {
            changes.put("agreedOn", agreed.on().toString());
            changes.put("lookAgain", agreed.lookAgain().toString());
        });
        return changes;
    }

    /**
     * What a coordinator wants an agreement to be.
     *
     * @param revision the one the coordinator started from; empty is refused
     */
    public record Wanted(
            AgreementKind kind, Map<String, String> terms, Agreement.Agreed agreed, Optional<Integer> revision) {
    }
}
