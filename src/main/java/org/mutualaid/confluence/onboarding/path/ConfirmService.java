package org.mutualaid.confluence.onboarding.path;

import java.util.Optional;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.onboarding.Confirmation;
import org.mutualaid.confluence.onboarding.Newcomer;
import org.mutualaid.confluence.onboarding.Path;
import org.mutualaid.confluence.onboarding.PathStore;
import org.mutualaid.confluence.onboarding.Step;
import org.mutualaid.confluence.onboarding.Track;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.PublicCode;

/** Notes that a step is done: by oneself, or for a newcomer by their buddy or a coordinator. */
public final class ConfirmService {

    private final AccessPolicy access;
    private final PathStore store;
    private final Journal journal;
    private final Tracks tracks;
    private final Now now;

    public ConfirmService(AccessPolicy access, PathStore store, Journal journal, Tracks tracks, Now now) {
        this.access = access;
        this.store = store;
        this.journal = journal;
        this.tracks = tracks;
        this.now = now;
    }

    /** What time it is, whom the site knows, and what is read. */
    public record Now(SiteTime time, PeopleGateway people, StepTexts texts) {
    }

    /** The actor says that they did a step. Saying it twice changes nothing. */
    void mine(Actor actor, String spaceKey, String code) {
        Standing standing = access.enter(actor, spaceKey);
        String person = standing.requireMember();
        confirm(standing, code, person, step -> {
            if (!step.kind().isOwn()) {
                throw Refused.because("path-" + step.kind().key() + "-by-others");
            }
        });
    }

    /** A buddy or a coordinator says that a newcomer did a step. */
    void of(Actor actor, String spaceKey, String code, String user) {
        Standing standing = access.enter(actor, spaceKey);
        standing.requireMember();
        String person = now.people().keyOf(user).orElseThrow(NotFound::new);
        Optional<Newcomer> newcomer = store.newcomer(standing.space().id(), person);
        boolean goesAlong = newcomer.flatMap(Newcomer::buddy).filter(actor::is).isPresent();
        if (!goesAlong && !standing.isCoordinator()) {
            throw NotAllowed.because("mutual-aid.problem.buddies-and-coordinators");
        }
        newcomer.orElseThrow(NotFound::new);
        confirm(standing, code, person, step -> {
            if (step.kind().isOwn() || step.training().isPresent()) {
                throw Refused.because("path-not-for-others");
            }
        });
    }

    private void confirm(Standing standing, String code, String person, Rule rule) {
        journal.inOne(() -> {
            Path path = store.of(standing.space().id());
            Step step = PublicCode.read(code).flatMap(path::step).orElseThrow(NotFound::new);
            rule.check(step);
            Track track = tracks.of(path, person);
            if (track.state(step) != Track.State.DONE) {
                keep(standing.actor(), path, step, person);
                arriveIfDone(path, person);
            }
        });
    }

    private void keep(Actor actor, Path path, Step step, String person) {
        if (step.kind().isPage()) {
            now.texts().readWithin(actor, path, step, person);
        } else {
            store.confirm(new Confirmation(
                    step.code(), path.spaceId(), person, now.time().now(), actor.userKey().orElseThrow()));
        }
    }

    /** Who says something for the first time is on their way from then on; who did all steps has arrived. */
    private void arriveIfDone(Path path, String person) {
        Newcomer newcomer = store.newcomer(path.spaceId(), person)
                .orElseGet(() -> Newcomer.now(path.spaceId(), person, now.time().now()));
        boolean arrives = newcomer.arrived().isEmpty() && tracks.of(path, person).isFinished();
        store.put(arrives ? newcomer.arrivedAt(now.time().now()) : newcomer);
    }

    private interface Rule {
        void check(Step step);
    }
}
