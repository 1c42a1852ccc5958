package org.mutualaid.confluence.roster.cover;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.roster.Shift;
import org.mutualaid.confluence.roster.ShiftFilter;
import org.mutualaid.confluence.roster.ShiftStore;
import org.mutualaid.confluence.roster.Signup;
import org.mutualaid.confluence.roster.SignupState;
import org.mutualaid.confluence.roster.desk.SeenShift;
import org.mutualaid.confluence.roster.desk.ShiftWords;

/** What somebody with a place on a shift asked for on it, and whom they could swap with in the next weeks. */
public final class SwapViews {

    private static final Duration AHEAD = Duration.ofDays(28);
    private static final int LOOKED_AT = 100;
    private static final int MOST = 60;

    private final CoverStore covers;
    private final ShiftStore shifts;
    private final PeopleGateway people;
    private final ShiftWords words;
    private final CoverViews told;
    private final SiteTime time;

    public SwapViews(
            CoverStore covers, ShiftStore shifts, PeopleGateway people, CoverViews told, SiteTime time) {
        this.covers = covers;
        this.shifts = shifts;
        this.people = people;
        this.words = told.words();
        this.told = told;
        this.time = time;
    }

    /**
     * @param asked code of what the reader asked for and still looks for; empty for nothing
     * @param words what was asked for
     * @param choices places of others; none while something is asked for
     */
    public record SwapView(String asked, String words, List<Choice> choices) {

        public static final SwapView NONE = new SwapView("", "", List.of());
    }

    /** @param value code of the shift and user name of the person on it */
    public record Choice(String value, String label) {
    }

    public SwapView of(SeenShift seen) {
        Instant now = time.now();
        boolean comes = seen.standing().isMember() && !seen.shift().calledOff() && !seen.shift().hasStarted(now)
                && seen.mine().filter(Signup::isConfirmed).isPresent();
        if (!comes) {
            return SwapView.NONE;
        }
        String person = seen.standing().requireMember();
        Optional<Cover> open = covers.openOf(person, seen.shift().code().text());
        if (open.isPresent()) {
            return new SwapView(open.get().code().text(), told.words(open.get(), seen.scene()), List.of());
        }
        ShiftFilter soon = ShiftFilter.in(seen.shift().spaceId(), now, now.plus(AHEAD));
        return new SwapView("", "", shifts.list(soon, Optional.empty(), LOOKED_AT).results().stream()
                .filter(shift -> !shift.calledOff() && !shift.hasStarted(now))
                .filter(shift -> !hasPlace(shift, person))
                .flatMap(shift -> choices(shift, seen))
                .limit(MOST)
                .toList());
    }

    /** Whoever only waits can swap: what they get is a place. */
    private static boolean hasPlace(Shift shift, String person) {
        return shift.filling().of(person).filter(signup -> signup.state().holdsPlace()).isPresent();
    }

    private Stream<Choice> choices(Shift shift, SeenShift seen) {
        String told = words.when(shift.plan(), seen.scene().zone());
        return shift.filling().in(SignupState.CONFIRMED).stream()
                .map(Signup::person)
                .filter(other -> !hasPlace(seen.shift(), other))
                .flatMap(other -> people.userNameOf(other).stream().map(user -> new Choice(
                        shift.code().text() + " " + user,
                        words.text("swap.choice", people.nameOf(other).orElse(user), shift.plan().title(), told))));
    }
}
