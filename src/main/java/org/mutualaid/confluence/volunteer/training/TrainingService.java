package org.mutualaid.confluence.volunteer.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.zone.SpaceZones;
import org.mutualaid.confluence.history.Change;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.CodeSource;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.web.Revision;

/** Shows members the trainings of their space; coordinators settle them, and givers give them. */
public final class TrainingService {

    private static final char KIND = 'T';

    private final AccessPolicy access;
    private final TrainingStore store;
    private final Journal journal;
    private final PeopleGateway people;
    private final Making making;

    public TrainingService(
            AccessPolicy access, TrainingStore store, Journal journal, PeopleGateway people, Making making) {
        this.access = access;
        this.store = store;
        this.journal = journal;
        this.people = people;
        this.making = making;
    }

    /** What a new training is made with. */
    public record Making(CodeSource codes, SpaceZones zones) {
    }

    /** The trainings on the list of a space, for its members. */
    SeenTrainings open(Actor actor, String spaceKey) {
        Standing standing = access.enter(actor, spaceKey);
        standing.requireMember();
        return seen(standing);
    }

    /**
     * Settles the whole list; what is left out is taken off and still known.
     *
     * @param expected the revision that the request as a whole is meant for, where it says so
     * @throws Refused when somebody settled it after that revision or the one in the form
     */
    SeenTrainings replace(Actor actor, String spaceKey, TrainingForm form, Optional<Integer> expected) {
        Standing standing = access.enter(actor, spaceKey);
        standing.requireCoordinator();
        List<TrainingForm.Line> lines = form.read(people);
        Optional<Integer> started = expected.or(form::revision);
        if (started.isEmpty()) {
            throw FieldErrors.only("revision", "required");
        }
        return journal.inOne(() -> {
            int revision = journal.lastRevision(aggregate(standing));
            Revision.require(started, revision);
            List<Training> before = store.of(standing.space().id());
            List<Training> after = settled(standing, before, lines);
            if (!after.equals(before)) {
                Map<String, String> size = Map.of("trainings", Integer.toString(lines.size()));
                journal.line(new Change(aggregate(standing), revision + 1, "trainings-settled", size), actor);
                store.put(standing.space().id(), after);
            }
            return seen(standing);
        });
    }

    /** Puts a training on the list of a space that has none yet, given by whoever made the space. */
    public void begin(Actor maker, String spaceKey, String name, String about) {
        SeenTrainings now = open(maker, spaceKey);
        if (now.trainings().isEmpty()) {
            String giver = maker.userKey().flatMap(people::userNameOf).orElse("");
            TrainingForm form = new TrainingForm(Map.of("trainings", List.of(
                    Map.of("name", name, "about", about, "ask", giver))));
            replace(maker, spaceKey, form, Optional.of(now.revision()));
        }
    }

    /** Who holds a training, for those who give it. */
    List<Holding> holders(Actor actor, String spaceKey, String code) {
        return store.holders(giving(actor, spaceKey, code).code());
    }

    /** Gives a training, or gives it anew. */
    Holding give(Actor actor, String spaceKey, String code, GivingForm form) {
        Training training = giving(actor, spaceKey, code);
        LocalDate today = making.zones().today(training.spaceId());
        GivingForm.Given given = form.read(training, people, today);
        Holding holding = new Holding(
                training.code(),
                training.spaceId(),
                given.userKey(),
                actor.userKey().orElseThrow(),
                today,
                given.validUntil(),
                false);
        String until = given.validUntil().map(LocalDate::toString).orElse("always");
        journal.inOne(() -> {
            line(training, "training-given", Map.of("person", given.userKey(), "validUntil", until), actor);
            store.put(holding);
        });
        return holding;
    }

    /** Takes back what was given by mistake. */
    void takeBack(Actor actor, String spaceKey, String code, String user) {
        Training training = giving(actor, spaceKey, code);
        String person = people.keyOf(user).orElseThrow(NotFound::new);
        journal.inOne(() -> {
            holding(training, person).orElseThrow(NotFound::new);
            line(training, "training-taken-back", Map.of("person", person), actor);
            store.remove(training.code(), person);
        });
    }

    /** Asks for one's own training to be renewed; asking again changes nothing. */
    Holding askRenewal(Actor actor, String spaceKey, String code) {
        Standing standing = access.enter(actor, spaceKey);
        String person = standing.requireMember();
        Training training = training(standing, code);
        return journal.inOne(() -> {
            Holding held = holding(training, person).orElseThrow(() -> Refused.because("training-not-held"));
            if (!held.renewalAsked()) {
                line(training, "training-renewal-asked", Map.of("person", person), actor);
                store.put(held.asked());
            }
            return held.asked();
        });
    }

    private Training giving(Actor actor, String spaceKey, String code) {
        Standing standing = access.enter(actor, spaceKey);
        standing.requireMember();
        Training training = training(standing, code);
        if (!SeenTrainings.gives(standing, training)) {
            throw NotAllowed.because("mutual-aid.problem.training-givers-only");
        }
        return training;
    }

    private Training training(Standing standing, String code) {
        return PublicCode.read(code)
                .flatMap(store::byCode)
                .filter(training -> training.spaceId() == standing.space().id())
                .orElseThrow(NotFound::new);
    }

    private Optional<Holding> holding(Training training, String person) {
        return store.heldBy(training.spaceId(), person).stream()
                .filter(held -> held.training().equals(training.code()))
                .findFirst();
    }

    private void line(Training training, String action, Map<String, String> changes, Actor actor) {
        String aggregate = training.code().text();
        journal.line(new Change(aggregate, journal.lastRevision(aggregate) + 1, action, changes), actor);
    }

    private List<Training> settled(Standing standing, List<Training> before, List<TrainingForm.Line> lines) {
        List<Training> after = new ArrayList<>();
        for (TrainingForm.Line line : lines) {
            PublicCode code = line.code()
                    .filter(known -> before.stream().anyMatch(training -> training.code().equals(known)))
                    .orElseGet(() -> making.codes().next(KIND, taken -> store.byCode(taken).isPresent()));
            after.add(new Training(code, standing.space().id(), line.name(), line.about(), line.validMonths(),
                    line.askUser(), true));
        }
        before.stream()
                .filter(training -> after.stream().noneMatch(kept -> kept.code().equals(training.code())))
                .forEach(training -> after.add(training.taken(false)));
        return after;
    }

    /** The revision is read first: a list that changes in between then looks older than it is, never newer. */
    private SeenTrainings seen(Standing standing) {
        int revision = journal.lastRevision(aggregate(standing));
        List<Training> listed = store.of(standing.space().id()).stream().filter(Training::inUse).toList();
        List<Holding> own = standing.actor().userKey()
                .map(person -> store.heldBy(standing.space().id(), person))
                .orElse(List.of());
        return new SeenTrainings(standing, revision, listed, own);
    }

    private static String aggregate(Standing standing) {
        return "trainings/" + standing.space().id();
    }
}
