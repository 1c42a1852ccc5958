package org.mutualaid.confluence.roster.desk;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.access.FieldClass;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.roster.Filling;
import org.mutualaid.confluence.roster.Position;
import org.mutualaid.confluence.roster.Shift;
import org.mutualaid.confluence.roster.ShiftPlan;
import org.mutualaid.confluence.roster.Signup;
import org.mutualaid.confluence.roster.SignupState;

/** Shows a shift to somebody: what they may see of it, and what they can do about it. */
public final class ShiftViews {

    private final SiteTime time;
    private final PeopleGateway people;
    private final LinkGateway links;

    public ShiftViews(SiteTime time, PeopleGateway people, LinkGateway links) {
        this.time = time;
        this.people = people;
        this.links = links;
    }

    public ShiftView of(SeenShift seen) {
        Shift shift = seen.shift();
        Instant now = time.now();
        return new ShiftView(
                shift.code().text(),
                seen.standing().space().key(),
                shift.revision(),
                shift.calledOff() ? "called-off" : shift.isOver(now) ? "over" : "planned",
                when(shift.plan(), seen.scene()),
                words(seen),
                shift.plan().positions().stream().map(position -> position(position, seen)).toList(),
                mine(seen),
                actions(seen, now),
                links.to("/plugins/servlet/mutual-aid/shift/" + shift.code()));
    }

    private static ShiftView.When when(ShiftPlan plan, Scene scene) {
        return new ShiftView.When(
                plan.start().atZone(scene.zone()),
                plan.end().atZone(scene.zone()),
                plan.opening().opens(),
                plan.opening().forAll());
    }

    private ShiftView.Words words(SeenShift seen) {
        ShiftPlan plan = seen.shift().plan();
        boolean member = seen.standing().maySee(FieldClass.MEMBERS);
        boolean comes = ShiftPolicy.mayReadAccess(seen);
        return new ShiftView.Words(
                plan.title(),
                plan.place(),
                plan.area().map(area -> new ShiftView.Named(area, seen.scene().lists().nameOfArea(area))),
                plan.words().notes(),
                plan.words().bring().filter(any -> member),
                plan.words().access().filter(any -> comes),
                plan.words().lead().filter(any -> comes).flatMap(this::lead),
                plan.words().related().filter(any -> member),
                seen.shift().series().filter(any -> member));
    }

    private Optional<ShiftView.Lead> lead(String userKey) {
        return people.userNameOf(userKey).map(user ->
                new ShiftView.Lead(user, people.nameOf(userKey).orElse(user)));
    }

    private static ShiftView.PositionView position(Position position, SeenShift seen) {
        Filling filling = seen.shift().filling();
        int held = (int) filling.in(SignupState.OFFERED).stream()
                .filter(signup -> position.isCalled(signup.role()))
                .count();
        return new ShiftView.PositionView(
                position.role(),
                position.places(),
                filling.taken(position) - held,
                held,
                filling.waitingFor(position).size(),
                position.newcomers(),
                position.requires().map(code -> new ShiftView.Named(code, seen.scene().nameOfTraining(code))));
    }

    private static Optional<ShiftView.Mine> mine(SeenShift seen) {
        ZoneId zone = seen.scene().zone();
        return seen.mine().map(signup -> new ShiftView.Mine(signup.role(), signup.state().key(), signup.until(),
                signup.before().map(was -> new ShiftView.Before(
                        was.start().atZone(zone), was.end().atZone(zone), was.place()))));
    }

    private static List<String> actions(SeenShift seen, Instant now) {
        Shift shift = seen.shift();
        List<String> actions = new ArrayList<>();
        if (seen.standing().isMember() && !shift.calledOff() && !shift.isOver(now)) {
            seen.mine().ifPresentOrElse(
                    mine -> actions.addAll(ofOwn(mine, shift, now)),
                    () -> actions.add(shift.free() > 0 ? "join" : "wait"));
        }
        if (ShiftPolicy.mayRun(seen.standing(), shift) && !shift.calledOff()) {
            actions.add("run");
        }
        if (ShiftPolicy.mayPlan(seen.standing()) && !shift.calledOff() && !shift.isOver(now)) {
            actions.add("plan");
        }
        return actions;
    }

    private static List<String> ofOwn(Signup mine, Shift shift, Instant now) {
        List<String> actions = new ArrayList<>();
        boolean again = mine.isConfirmed() && mine.before().isPresent();
        if (mine.isOffered() || again || shift.passedOver(mine.person()).isPresent()) {
            actions.add("confirm");
        }
        if (!shift.hasStarted(now) || mine.isWaiting()) {
            actions.add("leave");
        }
        if (mine.isConfirmed() && !shift.hasStarted(now)) {
            actions.add("cover");
        }
        return actions;
    }
}
