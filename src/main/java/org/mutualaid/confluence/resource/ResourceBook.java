package org.mutualaid.confluence.resource;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.history.Change;
import org.mutualaid.confluence.history.HistoryEntry;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.web.Revision;

/** Writes entries together with their history. */
public final class ResourceBook {

    private final ResourceStore resources;
    private final Journal journal;

    public ResourceBook(ResourceStore resources, Journal journal) {
        this.resources = resources;
        this.journal = journal;
    }

    public ResourceStore resources() {
        return resources;
    }

    /** @throws NotFound if no entry has this code */
    public Resource resource(PublicCode code) {
        return resources.byCode(code).orElseThrow(NotFound::new);
    }

    /** What happened to an entry, oldest first. */
    public List<HistoryEntry> historyOf(Resource resource) {
        return journal.of(resource.code().text());
    }

    /** Runs a use case that changes entries, the ledger and what belongs to them, all of it or nothing. */
    public <T> T inOne(Supplier<T> useCase) {
        return journal.inOne(useCase);
    }

    /** Writes a new entry, with a new code at each try. */
    public Resource add(Actor author, Supplier<ResourceChange> adding) {
        return journal.inOne(() -> {
            ResourceChange added = adding.get();
            journal.line(line(added), author);
            resources.add(added.resource());
            return added.resource();
        });
    }

    /** @param expected the revision the actor looked at; empty to take it as it is now */
    public Resource change(
            PublicCode code, Actor actor, Optional<Integer> expected, Function<Resource, ResourceChange> rule) {
        return journal.inOne(() -> {
            Resource before = resource(code);
            Revision.require(expected, before.revision());
            ResourceChange change = rule.apply(before);
            journal.line(line(change), actor);
            resources.update(change.resource());
            return change.resource();
        });
    }

    private static Change line(ResourceChange change) {
        Resource resource = change.resource();
        return new Change(
                resource.code().text(), resource.revision(), change.action().key(), change.changes());
    }
}
