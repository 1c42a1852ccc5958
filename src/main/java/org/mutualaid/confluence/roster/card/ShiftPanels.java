package org.mutualaid.confluence.roster.card;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.roster.ShiftPlan;
import org.mutualaid.confluence.roster.Signup;
import org.mutualaid.confluence.roster.SignupState;
import org.mutualaid.confluence.roster.desk.SeenShift;
import org.mutualaid.confluence.roster.desk.ShiftPolicy;
import org.mutualaid.confluence.roster.desk.ShiftView;
import org.mutualaid.confluence.roster.desk.ShiftViews;
import org.mutualaid.confluence.roster.desk.ShiftWords;

/** Puts a shift into all its words for the one who looks at it. */
public final class ShiftPanels {

    private final ShiftCards cards;
    private final ShiftViews views;
    private final ShiftWords words;
    private final Obstacles obstacles;
    private final Surroundings surroundings;

    public ShiftPanels(
            ShiftCards cards, ShiftViews views, ShiftWords words, Obstacles obstacles, Surroundings surroundings) {
        this.obstacles = obstacles;
        this.cards = cards;
        this.views = views;
        this.words = words;
        this.surroundings = surroundings;
    }

    /** Names, addresses and the time. */
    public record Surroundings(PeopleGateway people, LinkGateway links, SiteTime time) {
    }

    public ShiftPanel of(SeenShift seen) {
        ShiftView view = views.of(seen);
        return new ShiftPanel(
                cards.of(seen),
                words.when(seen.shift().plan(), seen.scene().zone()),
                view.words().notes().orElse(""),
                held(seen),
                opening(seen),
                obstacles.of(seen),
                facts(view, seen.standing().space().key()),
                people(seen, SignupState.CONFIRMED, SignupState.ATTENDED, SignupState.MISSED),
                people(seen, SignupState.OFFERED, SignupState.WAITING));
    }

    private String held(SeenShift seen) {
        List<Signup> offered = seen.shift().filling().in(SignupState.OFFERED);
        Optional<Instant> last = offered.stream().flatMap(signup -> signup.until().stream()).max(Instant::compareTo);
        return last.map(until -> words.text("held", offered.size(), words.moment(until, seen.scene().zone())))
                .orElse("");
    }

    private String opening(SeenShift seen) {
        ShiftPlan.Opening opening = seen.shift().plan().opening();
        Instant now = surroundings.time().now();
        if (opening.isClosed(now)) {
            return words.text("opens", words.moment(opening.opens().orElseThrow(), seen.scene().zone()));
        }
        if (opening.isFirstWave(now)) {
            return words.text("first-wave", words.moment(opening.forAll().orElseThrow(), seen.scene().zone()));
        }
        return "";
    }

    private List<ShiftPanel.Fact> facts(ShiftView view, String space) {
        List<ShiftPanel.Fact> facts = new ArrayList<>();
        view.words().area().ifPresent(area -> facts.add(fact("area", area.name(), "")));
        view.words().bring().ifPresent(bring -> facts.add(fact("bring", bring, "")));
        view.words().access().ifPresent(access -> facts.add(fact("access", access, "")));
        view.words().lead().ifPresent(lead -> facts.add(fact("lead", lead.name(),
                surroundings.links().to("/plugins/servlet/mutual-aid/volunteer/" + space + "/" + lead.user()))));
        view.words().related().ifPresent(code -> facts.add(fact("related", code, pageOf(code))));
        return facts;
    }

    /** Where a need or a round has its page; empty for other codes. */
    private String pageOf(String code) {
        String kind = code.startsWith("N-") ? "need/" : code.startsWith("D-") ? "round/" : "";
        return kind.isEmpty() ? "" : surroundings.links().to("/plugins/servlet/mutual-aid/" + kind + code);
    }

    private ShiftPanel.Fact fact(String name, String value, String link) {
        return new ShiftPanel.Fact(words.text("fact." + name), value, link);
    }

    private List<ShiftPanel.Person> people(SeenShift seen, SignupState... states) {
        if (!seen.standing().isMember()) {
            return List.of();
        }
        boolean runs = ShiftPolicy.mayRun(seen.standing(), seen.shift());
        return seen.shift().filling().in(states).stream().map(signup -> person(signup, seen, runs)).toList();
    }

    private ShiftPanel.Person person(Signup signup, SeenShift seen, boolean runs) {
        boolean own = seen.standing().actor().is(signup.person());
        String name = surroundings.people().nameOf(signup.person()).orElseGet(() -> words.text("somebody"));
        String said = signup.state() == SignupState.ATTENDED || signup.state() == SignupState.MISSED
                ? own || runs ? words.text("was." + signup.state().key()) : ""
                : signup.isOffered() ? words.text("asked") : "";
        String note = own ? words.text("badge.you") + (said.isEmpty() ? "" : " · " + said) : said;
        String user = runs ? surroundings.people().userNameOf(signup.person()).orElse("") : "";
        return new ShiftPanel.Person(name, signup.role(), note, user);
    }
}
