package org.mutualaid.confluence.roster.leeway;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.history.Change;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.roster.desk.SeenShift;
import org.mutualaid.confluence.roster.desk.ShiftDoor;
import org.mutualaid.confluence.value.CodeSource;
import org.mutualaid.confluence.value.PublicCode;

/** Members ask, the care role answers. */
public final class LeewayService {

    static final int MOST = 100;

    private static final char KIND = 'E';

    private final ShiftDoor door;
    private final AccessPolicy access;
    private final LeewayStore store;
    private final Journal journal;
    private final Means means;

    public LeewayService(ShiftDoor door, AccessPolicy access, LeewayStore store, Journal journal, Means means) {
        this.door = door;
        this.access = access;
        this.store = store;
        this.journal = journal;
        this.means = means;
    }

    /** Codes and the time. */
    public record Means(CodeSource codes, SiteTime time) {
    }

    /**
     * @param reason in the person's words
     * @throws Refused when the person has asked for this shift already and was not answered
     */
    public Leeway ask(Actor actor, String shift, String reason) {
        SeenShift seen = door.open(actor, shift);
        String person = seen.standing().requireMember();
        String code = seen.shift().code().text();
        return journal.inOne(() -> {
            if (store.of(person, code).stream().anyMatch(leeway -> leeway.answer().isEmpty())) {
                throw Refused.because("leeway-asked");
            }
            Leeway asked = new Leeway(means.codes().next(KIND, store::holds), seen.shift().spaceId(), person, code,
                    reason, means.time().now(), Optional.empty());
            journal.line(new Change(asked.code().text(), 1, "leeway-asked", Map.of("shift", code)), actor);
            store.add(asked);
            return asked;
        });
    }

    /** What a person asked for a shift, the latest first. */
    public List<Leeway> own(Actor actor, String shift) {
        SeenShift seen = door.open(actor, shift);
        return store.of(seen.standing().requireMember(), seen.shift().code().text());
    }

    /** What was asked in a space, for the care role. */
    public List<Leeway> list(Actor actor, String space) {
        Standing standing = access.enter(actor, space);
        standing.requireCare();
        return store.in(standing.space().id(), MOST);
    }

    /** @throws NotFound also for what was asked in another space */
    Leeway answer(Actor actor, String space, String code, LeewayForm.Answered form) {
        Standing standing = access.enter(actor, space);
        standing.requireCare();
        PublicCode wanted = PublicCode.read(code).orElseThrow(NotFound::new);
        return journal.inOne(() -> {
            Leeway asked = store.byCode(wanted)
                    .filter(leeway -> leeway.spaceId() == standing.space().id())
                    .orElseThrow(NotFound::new);
            Leeway answered = asked.answered(new Leeway.Answer(
                    form.agreed(), form.words(), actor.userKey().orElseThrow(), means.time().now()));
            journal.line(new Change(code(answered), 2, "leeway-" + answered.state(), Map.of()), actor);
            store.answer(answered);
            return answered;
        });
    }

    private static String code(Leeway leeway) {
        return leeway.code().text();
    }
}
