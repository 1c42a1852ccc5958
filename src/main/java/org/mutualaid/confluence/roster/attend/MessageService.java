package org.mutualaid.confluence.roster.attend;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.roster.Shift;
import org.mutualaid.confluence.roster.Signup;
import org.mutualaid.confluence.roster.desk.SeenShift;
import org.mutualaid.confluence.roster.desk.ShiftDoor;
import org.mutualaid.confluence.roster.desk.ShiftPolicy;

/** Messages to everybody on a shift, by who runs it. They are read on its page and in My aid. */
public final class MessageService {

    private static final int MOST = 50;

    private final ShiftDoor door;
    private final NoteStore notes;
    private final Journal journal;
    private final SiteTime time;

    public MessageService(ShiftDoor door, NoteStore notes, Journal journal, SiteTime time) {
        this.door = door;
        this.notes = notes;
        this.journal = journal;
        this.time = time;
    }

    void write(Actor actor, String code, String words) {
        SeenShift seen = door.open(actor, code);
        ShiftPolicy.requireMayRun(seen.standing(), seen.shift());
        journal.inOne(() -> notes.add(NoteStore.MESSAGE, new ShiftNote(seen.shift().code().text(),
                actor.userKey().orElseThrow(), time.now(), words)));
    }

    /** @throws NotAllowed for those who are not on the shift and do not run it */
    List<ShiftNote> read(Actor actor, String code) {
        SeenShift seen = door.open(actor, code);
        seen.standing().requireMember();
        if (!mayRead(seen)) {
            throw NotAllowed.because("mutual-aid.problem.shift-people-only");
        }
        return notes.of(NoteStore.MESSAGE, List.of(seen.shift().code().text()), MOST);
    }

    /** For somebody who has been let in: what they may read of the messages of a shift. */
    public List<Said> of(SeenShift seen) {
        return mayRead(seen) ? said(List.of(seen.shift().code().text())) : List.of();
    }

    /** The latest messages of shifts that somebody has a place on. */
    public List<Said> ofShifts(Collection<Shift> shifts) {
        return said(shifts.stream().map(shift -> shift.code().text()).toList());
    }

    /** A message. */
    public record Said(String shift, String author, Instant at, String words) {
    }

    private List<Said> said(Collection<String> codes) {
        return notes.of(NoteStore.MESSAGE, codes, MOST).stream()
                .map(note -> new Said(note.shift(), note.author(), note.at(), note.words()))
                .toList();
    }

    private static boolean mayRead(SeenShift seen) {
        return ShiftPolicy.mayRun(seen.standing(), seen.shift())
                || seen.mine().map(Signup::state).filter(state -> state.holdsPlace()).isPresent();
    }
}
