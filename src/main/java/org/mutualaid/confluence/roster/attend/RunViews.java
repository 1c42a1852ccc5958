package org.mutualaid.confluence.roster.attend;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.roster.Signup;
import org.mutualaid.confluence.roster.SignupState;
import org.mutualaid.confluence.roster.desk.SeenShift;
import org.mutualaid.confluence.roster.desk.ShiftPolicy;
import org.mutualaid.confluence.roster.desk.ShiftWords;

/** Puts what belongs to the day of a shift into words. */
public final class RunViews {

    private static final Duration BEFORE = Duration.ofHours(1);

    private final SpotCode codes;
    private final MessageService messages;
    private final PeopleGateway people;
    private final ShiftWords words;
    private final SiteTime time;

    public RunViews(
            SpotCode codes, MessageService messages, PeopleGateway people, ShiftWords words, SiteTime time) {
        this.codes = codes;
        this.messages = messages;
        this.people = people;
        this.words = words;
        this.time = time;
    }

    public RunView of(SeenShift seen) {
        boolean runs = ShiftPolicy.mayRun(seen.standing(), seen.shift()) && !seen.shift().calledOff();
        Instant now = time.now();
        boolean begun = !now.isBefore(seen.shift().plan().start().minus(BEFORE));
        boolean onTime = begun && !now.isAfter(seen.shift().plan().end().plus(BEFORE));
        return new RunView(
                runs && onTime ? codes.of(seen.shift().code()) : "",
                runs && begun ? people(seen) : List.of(),
                onTime && !seen.shift().calledOff() && seen.mine().filter(Signup::isConfirmed).isPresent(),
                runs,
                messages.of(seen).stream().map(said -> new RunView.Message(
                        words.text("message.head", name(said.author()), words.moment(said.at(), seen.scene().zone())),
                        said.words())).toList());
    }

    private List<RunView.Person> people(SeenShift seen) {
        return seen.shift().filling().in(SignupState.CONFIRMED, SignupState.ATTENDED, SignupState.MISSED).stream()
                .map(signup -> new RunView.Person(
                        people.userNameOf(signup.person()).orElse(""), name(signup.person()), signup.state().key()))
                .filter(person -> !person.user().isEmpty())
                .toList();
    }

    private String name(String person) {
        return people.nameOf(person).orElseGet(() -> words.text("somebody"));
    }
}
