package org.mutualaid.confluence.roster.desk;

import java.time.LocalDate;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.roster.Shift;
import org.mutualaid.confluence.roster.ShiftStore;
import org.mutualaid.confluence.value.Slice;

/** Lists the shifts of a space. Takes no transaction and a constant number of statements. */
public final class ShiftLists {

    private final ShiftDoor door;
    private final ShiftStore shifts;
    private final SiteTime time;

    public ShiftLists(ShiftDoor door, ShiftStore shifts, SiteTime time) {
        this.door = door;
        this.shifts = shifts;
        this.time = time;
    }

    public Listing list(Actor actor, ShiftQuery query) {
        if (query.space().isEmpty()) {
            throw FieldErrors.only("space", "required");
        }
        Scene scene = door.enter(actor, query.space());
        LocalDate today = LocalDate.ofInstant(time.now(), scene.zone());
        return new Listing(shifts.list(query.filter(scene, today), query.next(), query.limit()), scene);
    }

    /** Shifts in the order of their start. */
    public record Listing(Slice<Shift> shifts, Scene scene) {
    }
}
