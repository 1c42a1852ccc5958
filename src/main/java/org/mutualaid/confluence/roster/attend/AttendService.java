package org.mutualaid.confluence.roster.attend;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.roster.Shift;
import org.mutualaid.confluence.roster.ShiftBook;
import org.mutualaid.confluence.roster.Signup;
import org.mutualaid.confluence.roster.SignupState;
import org.mutualaid.confluence.roster.desk.SeenShift;
import org.mutualaid.confluence.roster.desk.ShiftDoor;
import org.mutualaid.confluence.roster.desk.ShiftPolicy;

/** Says who was at a shift. */
public final class AttendService {

    /** From so long before the start until so long after the end the code on the spot works. */
    private static final Duration AROUND = Duration.ofHours(1);

    private static final int MOST_REASONS = 50;

    private final ShiftDoor door;
    private final ShiftBook book;
    private final SpotCode codes;
    private final NoteStore notes;
    private final Means means;

    public AttendService(ShiftDoor door, ShiftBook book, SpotCode codes, NoteStore notes, Means means) {
        this.door = door;
        this.book = book;
        this.codes = codes;
        this.notes = notes;
        this.means = means;
    }

    /** Names and the time. */
    public record Means(PeopleGateway people, SiteTime time) {
    }

    /** The code that who runs the shift shows on the spot. */
    String spotCode(Actor actor, String code) {
        return codes.of(running(actor, code).shift().code());
    }

    /** Says for somebody whether they were there; what was said before is put right only with a reason. */
    SeenShift say(Actor actor, String code, AttendForm form) {
        SeenShift seen = running(actor, code);
        String person = means.people().keyOf(form.user()).orElseThrow(() -> FieldErrors.only("user", "unknown"));
        return seen.with(book.inOne(() -> {
            Shift before = book.shift(seen.shift().code());
            boolean correction = before.filling().of(person).map(Signup::state)
                    .filter(state -> state == SignupState.ATTENDED || state == SignupState.MISSED).isPresent();
            if (correction && form.reason().isEmpty()) {
                throw FieldErrors.only("reason", "for-correction");
            }
            Shift after = book.changeWithin(before.code(), actor, shift ->
                    Optional.of(shift.attended(person, form.there(), means.time().now()))).orElseThrow();
            form.reason().ifPresent(words -> notes.add(NoteStore.CORRECTION, new ShiftNote(
                    after.code().text(), actor.userKey().orElseThrow(), means.time().now(), words)));
            return after;
        }));
    }

    /** Checks oneself in with the code on the spot. */
    SeenShift checkIn(Actor actor, String code, String spot) {
        SeenShift seen = door.open(actor, code);
        String person = seen.standing().requireMember();
        Instant now = means.time().now();
        if (now.isBefore(seen.shift().plan().start().minus(AROUND))
                || now.isAfter(seen.shift().plan().end().plus(AROUND))) {
            throw Refused.because("check-in-closed");
        }
        if (!codes.fits(seen.shift().code(), spot)) {
            throw FieldErrors.only("code", "wrong");
        }
        return seen.with(book.change(seen.shift().code(), actor, shift -> {
            shift.filling().of(person).filter(Signup::isConfirmed)
                    .orElseThrow(() -> Refused.because("check-in-done"));
            return shift.attended(person, true, now);
        }));
    }

    /** The reasons with which the list of a shift was put right, the latest first; for who runs it. */
    List<ShiftNote> reasons(Actor actor, String code) {
        return notes.of(NoteStore.CORRECTION, List.of(running(actor, code).shift().code().text()), MOST_REASONS);
    }

    private SeenShift running(Actor actor, String code) {
        SeenShift seen = door.open(actor, code);
        ShiftPolicy.requireMayRun(seen.standing(), seen.shift());
        return seen;
    }
}
