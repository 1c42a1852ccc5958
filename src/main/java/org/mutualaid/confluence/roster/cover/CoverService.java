package org.mutualaid.confluence.roster.cover;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.history.Change;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.roster.Position;
import org.mutualaid.confluence.roster.Shift;
import org.mutualaid.confluence.roster.ShiftBook;
import org.mutualaid.confluence.roster.Signup;
import org.mutualaid.confluence.roster.desk.Scene;
import org.mutualaid.confluence.roster.desk.SeenShift;
import org.mutualaid.confluence.roster.desk.ShiftDoor;
import org.mutualaid.confluence.roster.signup.JoinPolicy;
import org.mutualaid.confluence.value.CodeSource;
import org.mutualaid.confluence.value.PublicCode;

/** Looking for somebody to take one's place, answering, and swapping. */
public final class CoverService {

    static final int MOST = 50;

    private static final char KIND = 'C';

    private final ShiftDoor door;
    private final ShiftBook book;
    private final Journal journal;
    private final CoverStore covers;
    private final Means means;

    public CoverService(ShiftDoor door, ShiftBook book, Journal journal, CoverStore covers, Means means) {
        this.door = door;
        this.book = book;
        this.journal = journal;
        this.covers = covers;
        this.means = means;
    }

    /** What it takes to find somebody. */
    public record Means(Candidates candidates, JoinPolicy policy, CodeSource codes, SiteTime time) {
    }

    /** Asks the next few people; pressed again it asks others. */
    Cover ask(Actor actor, String shiftCode) {
        SeenShift seen = door.open(actor, shiftCode);
        String person = seen.standing().requireMember();
        Signup mine = requireMine(seen.shift(), person);
        Position position = seen.shift().positionOf(mine.role()).orElseThrow();
        return journal.inOne(() -> {
            Optional<Cover> open = covers.openOf(person, seen.shift().code().text());
            Set<String> asked = new TreeSet<>(open.map(Cover::asks).orElse(List.of()).stream()
                    .map(Cover.Ask::person).toList());
            List<Cover.Ask> more = means.candidates().whomToAsk(seen.scene(), seen.shift(), position, asked).stream()
                    .map(other -> new Cover.Ask(other, means.time().now(), Optional.empty()))
                    .toList();
            if (more.isEmpty()) {
                throw Refused.because(asked.isEmpty() ? "cover-nobody" : "cover-nobody-more");
            }
            return open.isPresent() ? write(open.get(), open.get().asking(more), "cover-asked-more", actor)
                    : begin(seen, person, Optional.empty(), more);
        });
    }

    /** Offers one's place to a person for a place of theirs. */
    Cover swap(Actor actor, String shiftCode, String with, String otherCode) {
        SeenShift seen = door.open(actor, shiftCode);
        String person = seen.standing().requireMember();
        requireMine(seen.shift(), person);
        Shift theirs = PublicCode.read(otherCode).flatMap(book.shifts()::byCode)
                .filter(shift -> shift.spaceId() == seen.shift().spaceId())
                .orElseThrow(() -> FieldErrors.only("for", "unknown"));
        requireMine(theirs, with);
        return journal.inOne(() -> begin(seen, person, Optional.of(theirs.code().text()),
                List.of(new Cover.Ask(with, means.time().now(), Optional.empty()))));
    }

    /** What still waits for a word of somebody in a space. */
    List<Cover> waiting(Actor actor, long spaceId) {
        Instant now = means.time().now();
        return actor.userKey().map(person -> covers.waitingFor(person, MOST)).orElse(List.of()).stream()
                .filter(cover -> cover.spaceId() == spaceId)
                .filter(cover -> book.shifts().byCode(new PublicCode(cover.shift()))
                        .filter(shift -> !shift.calledOff() && !shift.hasStarted(now)
                                && shift.filling().of(cover.person()).filter(Signup::isConfirmed).isPresent())
                        .isPresent())
                .toList();
    }

    Scene enter(Actor actor, String space) {
        Scene scene = door.enter(actor, space);
        scene.standing().requireMember();
        return scene;
    }

    /** Yes takes the place at once, no leaves it to the others who were asked. */
    Cover answer(Actor actor, String code, boolean yes) {
        Cover found = byCode(code);
        Scene scene = door.enter(actor, found.spaceId());
        String other = scene.standing().requireMember();
        if (!found.asked(other)) {
            throw new NotFound();
        }
        return journal.inOne(() -> {
            Cover before = byCode(code);
            Cover after = before.answered(other, yes);
            write(before, after, yes ? "covered" : "cover-declined", actor);
            if (yes) {
                take(scene, before, other, actor);
            }
            return after;
        });
    }

    Cover withdraw(Actor actor, String code) {
        Cover found = byCode(code);
        door.enter(actor, found.spaceId()).standing().requireMember();
        if (!actor.is(found.person())) {
            throw new NotFound();
        }
        return journal.inOne(() -> {
            Cover before = byCode(code);
            return write(before, before.withdrawn(), "cover-withdrawn", actor);
        });
    }

    private void take(Scene scene, Cover cover, String other, Actor actor) {
        Set<String> given = new TreeSet<>(cover.swapFor().stream().toList());
        hand(scene, new PublicCode(cover.shift()), new Hand(cover.person(), other, given), actor);
        cover.swapFor().ifPresent(back ->
                hand(scene, new PublicCode(back), new Hand(other, cover.person(), Set.of(cover.shift())), actor));
    }

    /** @param given shifts that the one who takes gives away for it */
    private record Hand(String from, String to, Set<String> given) {
    }

    private void hand(Scene scene, PublicCode code, Hand hand, Actor actor) {
        book.changeWithin(code, actor, shift -> {
            Signup theirs = shift.filling().of(hand.from())
                    .orElseThrow(() -> Refused.because("place-not-theirs"));
            Position position = shift.positionOf(theirs.role()).orElseThrow();
            means.policy().requireFits(scene, shift, position, hand.to(), hand.given());
            return Optional.of(shift.handOver(hand.from(), hand.to(), means.time().now()));
        });
    }

    private Signup requireMine(Shift shift, String person) {
        if (shift.calledOff()) {
            throw Refused.because("shift-called-off");
        }
        if (shift.hasStarted(means.time().now())) {
            throw Refused.because("shift-started");
        }
        return shift.filling().of(person).filter(Signup::isConfirmed)
                .orElseThrow(() -> Refused.because("place-not-theirs"));
    }

    private Cover begin(SeenShift seen, String person, Optional<String> swapFor, List<Cover.Ask> asks) {
        Cover begun = new Cover(means.codes().next(KIND, covers::holds), seen.shift().spaceId(), 1,
                seen.shift().code().text(), person, swapFor, means.time().now(), Cover.State.OPEN, asks);
        line(begun, swapFor.isPresent() ? "swap-asked" : "cover-asked", seen.standing().actor());
        covers.add(begun);
        return begun;
    }

    private Cover write(Cover before, Cover after, String action, Actor actor) {
        line(after, action, actor);
        covers.update(before, after);
        return after;
    }

    private void line(Cover after, String action, Actor actor) {
        journal.line(new Change(after.code().text(), after.revision(), action, Map.of(
                "shift", after.shift(), "asked", Integer.toString(after.asks().size()))), actor);
    }

    private Cover byCode(String code) {
        return PublicCode.read(code).flatMap(covers::byCode).orElseThrow(NotFound::new);
    }
}
