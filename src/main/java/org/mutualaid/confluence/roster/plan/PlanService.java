package org.mutualaid.confluence.roster.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.roster.Passing;
import org.mutualaid.confluence.roster.Shift;
import org.mutualaid.confluence.roster.ShiftBook;
import org.mutualaid.confluence.roster.ShiftChange;
import org.mutualaid.confluence.roster.ShiftPlan;
import org.mutualaid.confluence.roster.desk.Scene;
import org.mutualaid.confluence.roster.desk.SeenShift;
import org.mutualaid.confluence.roster.desk.ShiftDoor;
import org.mutualaid.confluence.roster.desk.ShiftPolicy;
import org.mutualaid.confluence.roster.signup.Passings;
import org.mutualaid.confluence.value.CodeSource;
import org.mutualaid.confluence.web.Revision;

/** Plans, edits and calls off shifts, one at a time; for those who plan. */
public final class PlanService {

    private static final char KIND = 'S';

    private final ShiftDoor door;
    private final ShiftBook book;
    private final CodeSource codes;
    private final Means means;

    public PlanService(ShiftDoor door, ShiftBook book, CodeSource codes, Means means) {
        this.door = door;
        this.book = book;
        this.codes = codes;
        this.means = means;
    }

    /** Names, who is in a group, how places pass on, and the time. */
    public record Means(PeopleGateway people, AccessPolicy access, Passings passings, SiteTime time) {
    }

    /** The scene of a space for somebody who plans there. */
    public Scene enter(Actor actor, String space) {
        Scene scene = door.enter(actor, space);
        ShiftPolicy.requireMayPlan(scene.standing());
        return scene;
    }

    /** As {@link #enter(Actor, String)}, for a record that knows the id of its space. */
    public Scene enterById(Actor actor, long spaceId) {
        Scene scene = door.enter(actor, spaceId);
        ShiftPolicy.requireMayPlan(scene.standing());
        return scene;
    }

    /**
     * What a form asks for.
     *
     * @param standing what it changes; empty for something new
     */
    public ShiftPlan read(ShiftForm form, Scene scene, Optional<ShiftPlan> standing) {
        Optional<String> leads = standing.flatMap(before -> before.words().lead());
        return form.read(scene, means.time().now(), standing, name -> means.people().keyOf(name).filter(
                key -> leads.filter(key::equals).isPresent()
                        || means.access().isMember(key, scene.standing().space())));
    }

    public SeenShift plan(Scene scene, ShiftPlan plan) {
        Actor author = scene.standing().actor();
        Shift shift = book.plan(author, () -> List.of(planned(scene.standing().space().id(), plan, author.userKey(),
                Optional.empty()))).get(0);
        return new SeenShift(shift, scene);
    }

    /** A new shift with a code that is free, to be written within a transaction. */
    public ShiftChange planned(long spaceId, ShiftPlan plan, Optional<String> author, Optional<String> series) {
        return Shift.planned(codes.next(KIND, book.shifts()::holds), spaceId, plan, author, series);
    }

    /** @param expected the revision the planner looked at; empty to take it as it is now */
    public SeenShift edit(Actor actor, String code, ShiftForm form, Optional<Integer> expected) {
        SeenShift seen = opened(actor, code);
        ShiftPlan plan = read(form, seen.scene(), Optional.of(seen.shift().plan()));
        return change(seen, expected, shift -> shift.edit(plan, passing(shift)));
    }

    public SeenShift callOff(Actor actor, String code, Optional<Integer> expected) {
        return change(opened(actor, code), expected, shift -> shift.callOff(means.time().now()));
    }

    /** How places pass on when a shift is changed. */
    public Passing passing(Shift shift) {
        return means.passings().now(shift);
    }

    /** A shift, for somebody who plans in its space. */
    public SeenShift opened(Actor actor, String code) {
        SeenShift seen = door.open(actor, code);
        ShiftPolicy.requireMayPlan(seen.standing());
        return seen;
    }

    private SeenShift change(SeenShift seen, Optional<Integer> expected, Function<Shift, ShiftChange> rule) {
        return seen.with(book.change(seen.shift().code(), seen.standing().actor(), shift -> {
            Revision.require(expected, shift.revision());
            return rule.apply(shift);
        }));
    }
}
