package org.mutualaid.confluence.roster.week;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.roster.Shift;
import org.mutualaid.confluence.roster.ShiftStore;
import org.mutualaid.confluence.roster.desk.Scene;
import org.mutualaid.confluence.roster.desk.SeenShift;
import org.mutualaid.confluence.roster.desk.ShiftDoor;
import org.mutualaid.confluence.value.PublicCode;

/** Reads a week of a space. Takes no transaction and a constant number of statements. */
public final class RosterReading {

    private final ShiftDoor door;
    private final ShiftStore shifts;
    private final SiteTime time;

    public RosterReading(ShiftDoor door, ShiftStore shifts, SiteTime time) {
        this.door = door;
        this.shifts = shifts;
        this.time = time;
    }

    Week of(Actor actor, RosterRequest request) {
        if (request.space().isBlank()) {
            throw FieldErrors.only("space", "required");
        }
        Scene scene = door.enter(actor, request.space());
        LocalDate today = LocalDate.ofInstant(time.now(), scene.zone());
        LocalDate monday = request.monday(today);
        List<SeenShift> found = shifts.list(
                        request.query(monday, scene.standing().isMember()).filter(scene, today), Optional.empty(),
                        request.query(monday, false).limit()).results().stream()
                .map(shift -> new SeenShift(shift, scene))
                .toList();
        return new Week(scene, today, monday, found, chosen(request, scene, found));
    }

    private Optional<SeenShift> chosen(RosterRequest request, Scene scene, List<SeenShift> found) {
        Optional<PublicCode> code = PublicCode.read(request.choice("shift"));
        Optional<SeenShift> listed = found.stream()
                .filter(seen -> code.filter(seen.shift().code()::equals).isPresent()).findFirst();
        if (listed.isPresent() || code.isEmpty()) {
            return listed;
        }
        return code.flatMap(shifts::byCode)
                .filter(shift -> isHere(shift, scene))
                .map(shift -> new SeenShift(shift, scene));
    }

    private static boolean isHere(Shift shift, Scene scene) {
        return shift.spaceId() == scene.standing().space().id();
    }

    /** @param chosen the shift that the reader looks at */
    record Week(
            Scene scene, LocalDate today, LocalDate monday, List<SeenShift> shifts, Optional<SeenShift> chosen) {
    }
}
