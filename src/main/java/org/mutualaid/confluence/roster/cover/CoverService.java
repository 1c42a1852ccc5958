package org.mutualaid.confluence.roster.cover;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.mutualaid.confluence.roster.limits.AgreedPassing;
import org.mutualaid.confluence.roster.signup.JoinPolicy;
import org.mutualaid.confluence.value.CodeSource;
import org.mutualaid.confluence.value.PublicCode;

/** Looking for somebody to take one's place, answering, and swapping. */
public final class CoverService {

    static final int MOST = 50;

    private static final char KIND = 'C';
    private static final Duration LATELY = Duration.ofDays(40);

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
    public record Means(
            Candidates candidates, AgreedPassing agreed, JoinPolicy policy, CodeSource codes, SiteTime time) {
    }

    /** Asks the next few people; pressed again it asks others. */
    Cover ask(Actor actor, String shiftCode) {
        SeenShift seen = door.open(actor, shiftCode);
        String person = seen.standing().requireMember();
        requireMine(seen.shift(), person);
        return journal.inOne(() -> {
            Optional<Cover> open = covers.openOf(person, seen.shift().code().text());
            AgreedPassing.Cover agreed = means.agreed().cover(seen.shift().spaceId());
            List<Cover.Ask> more = next(seen, person, open, agreed);
            if (more.isEmpty()) {
                throw Refused.because(open.isEmpty() ? "cover-nobody" : "cover-nobody-more");
            }
            Optional<Instant> then = agreed.next().until(means.time().now(), seen.shift().plan().start());
            return open.isPresent() ? write(open.get(), open.get().asking(more, then), "cover-asked-more", actor)
                    : begin(seen, person, new Round(Optional.empty(), then, more));
        });
    }

    private List<Cover.Ask> next(
            SeenShift seen, String person, Optional<Cover> open, AgreedPassing.Cover agreed) {
        Signup theirs = seen.shift().filling().of(person).orElseThrow();
        Position position = seen.shift().positionOf(theirs.role()).orElseThrow();
        Set<String> asked = new TreeSet<>(open.map(Cover::asks).orElse(List.of()).stream()
                .map(Cover.Ask::person).toList());
        return means.candidates().whomToAsk(seen, position, asked, agreed).stream()
                .map(other -> new Cover.Ask(other, means.time().now(), Optional.empty()))
                .toList();
    }

    /** Codes of what goes on by itself by now. */
    public List<PublicCode> due(int limit) {
        return covers.due(means.time().now(), limit);
    }

    /**
     * Asks the next people where nobody said yes in time, and looks again later where nobody is left to ask; nothing
     * when somebody else did, or the place is not looked after any more.
     *
     * @return whether something was done
     */
    public boolean goOn(PublicCode code) {
        Instant now = means.time().now();
        return journal.inOne(() -> {
            Cover before = covers.byCode(code).orElseThrow(NotFound::new);
            if (!before.isDue(now)) {
                return false;
            }
            Optional<SeenShift> seen = stillLookedFor(before);
            if (seen.isEmpty()) {
                write(before, before.withdrawn(), "cover-ended", Actor.APP);
                return true;
            }
            AgreedPassing.Cover agreed = means.agreed().cover(before.spaceId());
            List<Cover.Ask> more = next(seen.get(), before.person(), Optional.of(before), agreed);
            Optional<Instant> then = agreed.next().until(now, seen.get().shift().plan().start());
            write(before, before.asking(more, then), more.isEmpty() ? "cover-looked" : "cover-asked-more", Actor.APP);
            return true;
        });
    }

    private Optional<SeenShift> stillLookedFor(Cover cover) {
        try {
            SeenShift seen = door.open(Actor.user(cover.person()), cover.shift());
            requireMine(seen.shift(), cover.person());
            return Optional.of(seen);
        } catch (NotFound | Refused notTheirs) {
            return Optional.empty();
        }
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
        return journal.inOne(() -> begin(seen, person, new Round(
                Optional.of(theirs.code().text()), Optional.empty(),
                List.of(new Cover.Ask(with, means.time().now(), Optional.empty())))));
    }

    /** What still waits for a word of somebody in a space. */
    List<Cover> waiting(Actor actor, long spaceId) {
        Instant now = means.time().now();
        List<Cover> asked = actor.userKey().map(person -> covers.waitingFor(person, MOST)).orElse(List.of()).stream()
                .filter(cover -> cover.spaceId() == spaceId)
                .toList();
        Map<String, Shift> shifts = book.shifts().byCodes(asked.stream().map(Cover::shift).toList()).stream()
                .filter(shift -> !shift.calledOff() && !shift.hasStarted(now))
                .collect(Collectors.toMap(shift -> shift.code().text(), Function.identity()));
        return asked.stream()
                .filter(cover -> Optional.ofNullable(shifts.get(cover.shift()))
                        .flatMap(shift -> shift.filling().of(cover.person()))
                        .filter(Signup::isConfirmed)
                        .isPresent())
                .toList();
    }

    /** What somebody looked for lately, and what came of it. */
    List<Cover> of(Actor actor, long spaceId) {
        return actor.userKey().map(person ->
                covers.of(person, spaceId, means.time().now().minus(LATELY), MOST)).orElse(List.of());
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
            Cover after = before.answered(other, yes, means.time().now());
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

    private record Round(Optional<String> swapFor, Optional<Instant> then, List<Cover.Ask> asks) {
    }

    private Cover begin(SeenShift seen, String person, Round round) {
        Cover begun = new Cover(means.codes().next(KIND, covers::holds), seen.shift().spaceId(), 1,
                seen.shift().code().text(), person, round.swapFor(), means.time().now(), Cover.State.OPEN, round.then(),
                round.asks());
        line(begun, round.swapFor().isPresent() ? "swap-asked" : "cover-asked", seen.standing().actor());
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
