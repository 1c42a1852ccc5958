package org.mutualaid.confluence.roster.signup;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.roster.Position;
import org.mutualaid.confluence.roster.Shift;
import org.mutualaid.confluence.roster.ShiftBook;
import org.mutualaid.confluence.roster.ShiftChange;
import org.mutualaid.confluence.roster.Signup;
import org.mutualaid.confluence.roster.desk.Scene;
import org.mutualaid.confluence.roster.desk.SeenShift;
import org.mutualaid.confluence.roster.desk.ShiftDoor;
import org.mutualaid.confluence.value.PublicCode;

/** What a member does about their own place on a shift. Each call is refused with a reason or done as a whole. */
public final class SignupService {

    private final ShiftDoor door;
    private final ShiftBook book;
    private final JoinPolicy policy;
    private final PersonLine line;
    private final After after;

    public SignupService(ShiftDoor door, ShiftBook book, JoinPolicy policy, PersonLine line, After after) {
        this.door = door;
        this.book = book;
        this.policy = policy;
        this.line = line;
        this.after = after;
    }

    /** What helps after a refusal, and how places pass on. */
    public record After(Nearest nearest, Exchanges exchanges, Passings passings) {
    }

    /** Takes a place, or waits for one where none is free; or gives up another shift for it, both or neither. */
    public SeenShift join(Actor actor, String sentCode, SignupForm form) {
        PublicCode code = read(sentCode);
        Scene scene = door.sceneOf(actor, code);
        scene.standing().requireMember();
        return offering(scene, code, form, () -> form.insteadOf().isPresent()
                ? exchanged(scene, code, form)
                : book.change(code, actor, shift -> joined(scene, shift, form)));
    }

    /** Says yes to a place that is held for the person, or to a shift that was changed. */
    public SeenShift confirm(Actor actor, String sentCode) {
        PublicCode code = read(sentCode);
        Scene scene = door.sceneOf(actor, code);
        scene.standing().requireMember();
        return offering(scene, code, SignupForm.ANY, () ->
                book.change(code, actor, shift -> confirmed(scene, shift)));
    }

    private Shift exchanged(Scene scene, PublicCode code, SignupForm form) {
        PublicCode given = form.insteadOf().orElseThrow();
        Actor actor = scene.standing().actor();
        String person = door.sceneOf(actor, given).standing().requireMember();
        SignupForm onlyFree = new SignupForm(form.role(), true, form.insteadOf());
        return book.inOne(() -> {
            // In one order whoever exchanges what, so that two who exchange at once do not wait for each other.
            Stream.of(given, code).sorted(Comparator.comparing(PublicCode::text)).forEach(book.shifts()::queue);
            book.changeWithin(given, actor, shift -> Optional.of(shift.leave(person, after.passings().now(shift))));
            return book.changeWithin(code, actor, shift -> Optional.of(shift.filling().of(person).isPresent()
                    ? confirmed(scene, shift) : joined(scene, shift, onlyFree))).orElseThrow();
        });
    }

    private ShiftChange joined(Scene scene, Shift shift, SignupForm form) {
        Actor actor = scene.standing().actor();
        String person = scene.standing().requireMember();
        Position position = form.position(shift);
        boolean isNew = position.newcomers() > 0 && policy.isNew(person, shift.spaceId());
        ShiftChange joined = shift.join(
                new Shift.Entrant(person, position.role(), isNew, !form.onlyFree()), after.passings().now(shift));
        line.take(person, actor, shift.code().text());
        policy.requireOpen(scene, shift, person);
        policy.requireFits(scene, shift, position, person);
        return joined;
    }

    private ShiftChange confirmed(Scene scene, Shift shift) {
        Actor actor = scene.standing().actor();
        String person = scene.standing().requireMember();
        shift.passedOver(person).ifPresent(waiting -> policy.requireFits(
                scene, shift, shift.positionOf(waiting.role()).orElseThrow(), person));
        ShiftChange confirmed = shift.confirm(person, after.passings().now(shift));
        Signup mine = confirmed.shift().filling().of(person).orElseThrow();
        line.take(person, actor, shift.code().text());
        policy.requireFits(scene, shift, shift.positionOf(mine.role()).orElseThrow(), person);
        return confirmed;
    }

    /** Gives a place back, lets an offer pass, or waits no longer. */
    public SeenShift leave(Actor actor, String code) {
        SeenShift seen = door.open(actor, code);
        String person = seen.standing().requireMember();
        return seen.with(book.change(seen.shift().code(), actor,
                shift -> shift.leave(person, after.passings().now(shift))));
    }

    /** A shift with everybody on it, for members. */
    public SeenShift people(Actor actor, String code) {
        SeenShift seen = door.open(actor, code);
        seen.standing().requireMember();
        return seen;
    }

    private SeenShift offering(Scene scene, PublicCode code, SignupForm form, Supplier<Shift> use) {
        try {
            return new SeenShift(use.get(), scene);
        } catch (Refused refused) {
            SeenShift wanted = new SeenShift(book.shift(code), scene);
            throw after.exchanges().offered(after.nearest().offered(refused, wanted), wanted, form);
        }
    }

    private static PublicCode read(String code) {
        return PublicCode.read(code).orElseThrow(NotFound::new);
    }
}
