package org.mutualaid.confluence.roster.hours;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.history.Change;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.roster.desk.Scene;
import org.mutualaid.confluence.roster.desk.ShiftDoor;
import org.mutualaid.confluence.value.CodeSource;
import org.mutualaid.confluence.value.PublicCode;

/** Members write down their own hours outside shifts, and put them right with a reason. Nobody else sees them. */
public final class HoursService {

    private static final char KIND = 'H';
    private static final int MOST = 100;
    private static final Duration BACK = Duration.ofDays(90);

    private final ShiftDoor door;
    private final HoursStore hours;
    private final Journal journal;
    private final CodeSource codes;
    private final SiteTime time;

    public HoursService(ShiftDoor door, HoursStore hours, Journal journal, CodeSource codes, SiteTime time) {
        this.door = door;
        this.hours = hours;
        this.journal = journal;
        this.codes = codes;
        this.time = time;
    }

    List<HoursEntry> own(Actor actor, String space) {
        Scene scene = door.enter(actor, space);
        return hours.of(scene.standing().space().id(), scene.standing().requireMember(), time.now().minus(BACK), MOST);
    }

    HoursEntry write(Actor actor, String space, Map<String, Object> fields) {
        Scene scene = door.enter(actor, space);
        String person = scene.standing().requireMember();
        HoursForm form = HoursForm.read(fields, scene.zone(), time.now(), false);
        return journal.inOne(() -> {
            HoursEntry entry = new HoursEntry(codes.next(KIND, hours::holds), scene.standing().space().id(), 1, person,
                    form.start(), form.end(), form.what(), Optional.empty(), false);
            line(entry, "hours-written", actor);
            hours.add(entry);
            return entry;
        });
    }

    HoursEntry correct(Actor actor, String space, String code, Map<String, Object> fields) {
        Scene scene = door.enter(actor, space);
        HoursForm form = HoursForm.read(fields, scene.zone(), time.now(), true);
        return change(scene, code, "hours-corrected", before ->
                before.corrected(form.start(), form.end(), form.what(), form.reason().orElseThrow()));
    }

    HoursEntry takeBack(Actor actor, String space, String code, String reason) {
        if (reason.isBlank()) {
            throw FieldErrors.only("reason", "for-correction");
        }
        return change(door.enter(actor, space), code, "hours-taken-back", before -> before.takenBack(reason));
    }

    private HoursEntry change(
            Scene scene, String code, String action, UnaryOperator<HoursEntry> rule) {
        String person = scene.standing().requireMember();
        PublicCode wanted = PublicCode.read(code).orElseThrow(NotFound::new);
        return journal.inOne(() -> {
            HoursEntry before = hours.byCode(wanted)
                    .filter(entry -> entry.person().equals(person))
                    .filter(entry -> entry.spaceId() == scene.standing().space().id())
                    .orElseThrow(NotFound::new);
            if (before.taken()) {
                throw Refused.because("hours-taken-back");
            }
            HoursEntry after = rule.apply(before);
            line(after, action, scene.standing().actor());
            hours.update(after);
            return after;
        });
    }

    private void line(HoursEntry entry, String action, Actor actor) {
        journal.line(new Change(entry.code().text(), entry.revision(), action, Map.of(
                "start", entry.start().toString(), "end", entry.end().toString())), actor);
    }
}
