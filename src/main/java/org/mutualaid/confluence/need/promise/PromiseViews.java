package org.mutualaid.confluence.need.promise;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.access.FieldClass;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.need.Claim;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.desk.NeedPlacing;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.need.term.Term;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.DateWords;

/** Says of promises until when they stand, and asks kindly where one has gone quiet. */
public final class PromiseViews {

    private final NeedPlacing placing;
    private final PeopleGateway people;
    private final TextGateway texts;
    private final DateWords dates;
    private final SiteTime time;

    public PromiseViews(
            NeedPlacing placing, PeopleGateway people, TextGateway texts, DateWords dates, SiteTime time) {
        this.placing = placing;
        this.people = people;
        this.texts = texts;
        this.dates = dates;
        this.time = time;
    }

    /** The promises that a reader may know of, oldest first. */
    public List<PromiseView> of(SeenNeed seen) {
        return PromiseService.known(seen).stream().map(claim -> view(claim, seen)).toList();
    }

    /** For the page of a need: what a promise would mean, or until when the reader's own one stands. */
    public PromiseNote onPage(Need need, Standing standing) {
        if (!need.status().isActive() || !standing.isMember()) {
            return PromiseNote.NONE;
        }
        Optional<Claim> mine = standing.actor().userKey().flatMap(need::claimOf);
        if (mine.isPresent()) {
            return own(mine.get().term());
        }
        return need.remaining().isZero() ? PromiseNote.NONE : offer(placing.term(need.spaceId()));
    }

    /** For a card: only what has gone quiet, for who promised it and for coordinators. */
    public PromiseNote onCard(Need need, Standing standing) {
        Optional<Claim> mine = standing.actor().userKey().flatMap(need::claimOf);
        if (need.status().isActive() && mine.filter(claim -> claim.term().isIdle(time.now())).isPresent()) {
            return own(mine.get().term());
        }
        return need.progress().first(Term::lapses)
                .filter(any -> standing.maySee(FieldClass.TEAM) && isQuiet(need))
                .map(lapses -> new PromiseNote(text("quiet", dates.momentWithin(lapses)), true, false))
                .orElse(PromiseNote.NONE);
    }

    private boolean isQuiet(Need need) {
        return need.progress().first(Term::asks).filter(asks -> !asks.isAfter(time.now())).isPresent();
    }

    private PromiseNote own(Term term) {
        boolean idle = term.isIdle(time.now());
        return new PromiseNote(text(idle ? "how-is-it" : "yours", dates.momentWithin(term.lapses())), idle, true);
    }

    private PromiseNote offer(Term term) {
        String asked = dates.distance(time.dayOf(term.asks()));
        return new PromiseNote(text("offer", asked, dates.momentWithin(term.lapses())), false, false);
    }

    private PromiseView view(Claim claim, SeenNeed seen) {
        Need need = seen.need();
        boolean own = seen.standing().actor().is(claim.person());
        boolean active = need.status().isActive();
        boolean idle = active && claim.term().isIdle(time.now());
        String until = dates.momentWithin(claim.term().lapses());
        return new PromiseView(
                own,
                own ? text("you") : people.nameOf(claim.person()).orElseGet(this::somebody),
                active && !own ? handover(claim) : "",
                claim.quantity(),
                need.ask().unit().map(unit -> claim.quantity() + " " + unit).orElse(""),
                claim.since(),
                Optional.of(claim.term().lapses()).filter(any -> active),
                idle,
                active ? text(idle ? "is-quiet" : "stands", until) : text("rests"));
    }

    private String handover(Claim claim) {
        String person = people.userNameOf(claim.person()).orElse("");
        return person.isEmpty() ? "" : "/claims/" + encoded(person) + "/handover";
    }

    private static String encoded(String userName) {
        return URLEncoder.encode(userName, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String somebody() {
        return texts.text(Message.of("mutual-aid.somebody"));
    }

    private String text(String key, Serializable... arguments) {
        return texts.text(Message.of("mutual-aid.promise." + key, arguments));
    }
}
