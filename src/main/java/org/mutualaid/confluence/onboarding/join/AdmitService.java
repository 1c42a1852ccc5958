package org.mutualaid.confluence.onboarding.join;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Role;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.roles.RoleService;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.onboarding.Newcomer;
import org.mutualaid.confluence.onboarding.PathStore;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.PublicCode;

/** Lets coordinators read and answer requests to join. Who is accepted is a member, and on their way, from then on. */
public final class AdmitService {

    private static final int MOST = 100;

    private final AccessPolicy access;
    private final ApplicationStore store;
    private final Journal journal;
    private final Admitting admitting;
    private final SiteTime time;

    public AdmitService(
            AccessPolicy access, ApplicationStore store, Journal journal, Admitting admitting, SiteTime time) {
        this.access = access;
        this.store = store;
        this.journal = journal;
        this.admitting = admitting;
        this.time = time;
    }

    /** Where it is kept that somebody is a member and on their way. */
    public record Admitting(RoleService roles, PathStore paths) {
    }

    /** Requests that wait, the oldest first; at most 100. */
    List<Application> waiting(Actor actor, String spaceKey) {
        Standing standing = access.enter(actor, spaceKey);
        standing.requireCoordinator();
        return waiting(standing);
    }

    /** As {@link #waiting(Actor, String)}, for a coordinator who has been let in already. */
    public List<Application> waiting(Standing coordinator) {
        return store.waiting(coordinator.space().id(), MOST);
    }

    /** What the reader was answered when they asked to join, as long as it is kept. */
    public Optional<Answered> answerTo(Standing reader) {
        return reader.actor().userKey()
                .flatMap(person -> store.of(reader.space().id(), person))
                .flatMap(own -> own.answered()
                        .map(at -> new Answered(own.status() == ApplicationStatus.ACCEPTED, at)));
    }

    /** That a request to join was answered. */
    public record Answered(boolean welcome, Instant at) {
    }

    /** @throws Refused once it was answered */
    Application answer(Actor actor, String spaceKey, String code, ReplyForm reply) {
        Standing standing = access.enter(actor, spaceKey);
        standing.requireCoordinator();
        return journal.inOne(() -> {
            Application before = PublicCode.read(code)
                    .flatMap(store::byCode)
                    .filter(one -> one.spaceId() == standing.space().id())
                    .orElseThrow(NotFound::new);
            Application after = before.answered(reply.answer(), reply.words(), time.now());
            journal.line(JoinService.change(after, 2, "joining-" + after.status().key()), actor);
            store.put(after);
            if (after.status() == ApplicationStatus.ACCEPTED) {
                admit(standing, after);
            }
            return after;
        });
    }

    private void admit(Standing standing, Application accepted) {
        long space = standing.space().id();
        admitting.roles().giveWithin(standing, accepted.userKey(), Role.MEMBER);
        Newcomer newcomer = admitting.paths().newcomer(space, accepted.userKey())
                .orElseGet(() -> Newcomer.now(space, accepted.userKey(), time.now()));
        admitting.paths().put(newcomer.naming(accepted.words().languages(), accepted.words().areas()));
    }
}
