package org.mutualaid.confluence.onboarding.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.history.Change;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.onboarding.Path;
import org.mutualaid.confluence.onboarding.PathStore;
import org.mutualaid.confluence.onboarding.Step;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.CodeSource;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.web.Revision;

/** Shows everybody who may view a space its path, with how far they are; lets coordinators settle the steps. */
public final class PathService {

    private static final char KIND = 'J';

    private final AccessPolicy access;
    private final PathStore store;
    private final Journal journal;
    private final Tracks tracks;
    private final Making making;

    public PathService(AccessPolicy access, PathStore store, Journal journal, Tracks tracks, Making making) {
        this.access = access;
        this.store = store;
        this.journal = journal;
        this.tracks = tracks;
        this.making = making;
    }

    /** What new steps are made with. */
    public record Making(CodeSource codes, LinkGateway links, StepTexts texts) {
    }

    /** The path, for everybody who may view the space. */
    SeenPath read(Actor actor, String spaceKey) {
        return seen(access.enter(actor, spaceKey));
    }

    /** The path, for a coordinator who is about to change it; everybody else is refused at once. */
    SeenPath open(Actor actor, String spaceKey) {
        Standing standing = access.enter(actor, spaceKey);
        standing.requireCoordinator();
        return seen(standing);
    }

    /**
     * Settles all steps; what is left out is taken off. A step that keeps its code keeps what people confirmed.
     *
     * @param expected the revision that the request as a whole is meant for, where it says so
     * @throws Refused when somebody settled it after that revision or the one in the form
     */
    SeenPath replace(Actor actor, String spaceKey, PathForm form, Optional<Integer> expected) {
        Standing standing = access.enter(actor, spaceKey);
        standing.requireCoordinator();
        List<PathForm.Line> lines = form.read(making.links(), tracks.trainings(standing.space().id()));
        Optional<Integer> started = expected.or(form::revision);
        if (started.isEmpty()) {
            throw FieldErrors.only("revision", "required");
        }
        journal.inOne(() -> {
            Path before = now(standing);
            Revision.require(started, before.revision());
            Path after = before.with(steps(before, lines));
            if (!after.steps().equals(before.steps())) {
                line(standing, after, "path-settled", Map.of("steps", Integer.toString(lines.size())));
                store.put(after);
            }
        });
        return seen(standing);
    }

    /** Says that the page of a step changed in substance: everybody who confirmed it is asked once more. */
    SeenPath changedInSubstance(Actor actor, String spaceKey, String code) {
        Standing standing = access.enter(actor, spaceKey);
        standing.requireCoordinator();
        journal.inOne(() -> {
            Path path = now(standing);
            Step step = PublicCode.read(code).flatMap(path::step).orElseThrow(NotFound::new);
            if (!step.kind().isPage()) {
                throw Refused.because("path-no-page");
            }
            making.texts().changedWithin(actor, path, step);
        });
        return seen(standing);
    }

    SeenPath seen(Standing standing) {
        Path path = now(standing);
        long space = standing.space().id();
        Optional<String> member = standing.actor().userKey().filter(any -> standing.isMember());
        return new SeenPath(
                standing,
                path,
                member.map(person -> tracks.of(path, person)),
                tracks.editions(path),
                making.texts().addresses(standing.actor(), path),
                member.flatMap(person -> store.newcomer(space, person)),
                tracks.trainings(space));
    }

    private Path now(Standing standing) {
        int revision = journal.lastRevision(aggregate(standing));
        Path stored = store.of(standing.space().id());
        return new Path(stored.spaceId(), revision, stored.steps());
    }

    private List<Step> steps(Path before, List<PathForm.Line> lines) {
        List<Step> steps = new ArrayList<>();
        for (PathForm.Line line : lines) {
            Optional<Step> known = line.code().flatMap(before::step);
            PublicCode code = known.map(Step::code).orElseGet(() -> fresh(before));
            Optional<Long> page = line.page().flatMap(making.texts()::pageAt)
                    .or(() -> known.filter(step -> step.page().equals(line.page())).flatMap(Step::pageId));
            steps.add(new Step(
                    code, line.kind(), line.title(), line.page(), line.training(), line.about(), page));
        }
        return steps;
    }

    /** Random enough for a whole site; one that another space has is caught by the unique key. */
    private PublicCode fresh(Path before) {
        return making.codes().next(KIND, taken -> before.step(taken).isPresent());
    }

    private void line(Standing standing, Path after, String action, Map<String, String> changes) {
        journal.line(new Change(aggregate(standing), after.revision(), action, changes), standing.actor());
    }

    private static String aggregate(Standing standing) {
        return "path/" + standing.space().id();
    }
}
