package org.mutualaid.confluence.distribution.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.distribution.Round;
import org.mutualaid.confluence.distribution.RoundBook;
import org.mutualaid.confluence.distribution.RoundChange;
import org.mutualaid.confluence.distribution.RoundHead;
import org.mutualaid.confluence.distribution.RoundLine;
import org.mutualaid.confluence.distribution.RoundStatus;
import org.mutualaid.confluence.distribution.RoundStore;
import org.mutualaid.confluence.distribution.agreed.RoundRule;
import org.mutualaid.confluence.group.agreement.desk.Settled;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.resource.desk.SeenResource;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Slice;
import org.mutualaid.confluence.web.Revision;

/** Plans rounds, agrees on them and closes them. Each call is for an actor. */
public final class RoundService {

    private final AccessPolicy access;
    private final RoundBook book;
    private final RoundPlanning planning;
    private final RoundGoods goods;
    private final RoundReading reading;
    private final RoundPolicy policy = new RoundPolicy();

    public RoundService(
            AccessPolicy access, RoundBook book, RoundPlanning planning, RoundGoods goods, RoundReading reading) {
        this.access = access;
        this.book = book;
        this.planning = planning;
        this.goods = goods;
        this.reading = reading;
    }

    /** The rounds of a space, the latest first; drafts for those who plan and hand out. */
    public Listing list(Actor actor, String spaceKey, Optional<Cursor> from, int limit) {
        Standing standing = access.enter(actor, spaceKey);
        standing.requireMember();
        Slice<RoundStore.Listed> found = book.rounds().list(
                standing.space().id(), policy.mayHandOut(standing), from, limit);
        Set<PublicCode> hidden = goods.hidden(
                found.results().stream().map(RoundStore.Listed::head).toList(), standing);
        return new Listing(standing, found.map(listed -> hidden.contains(listed.head().goods().resource())
                ? new RoundStore.Listed(listed.head().hidingGoods(), listed.totals()) : listed));
    }

    /** What rounds have set aside for a need and not handed out yet. For members. Four statements. */
    public List<SetAside> setAsideFor(PublicCode need, Standing standing) {
        standing.requireMember();
        List<Round> holding = book.rounds().holdingGoods(standing.space().id()).stream()
                .filter(round -> round.waiting(Integer.MAX_VALUE).contains(need))
                .toList();
        Set<PublicCode> hidden = goods.hidden(holding.stream().map(Round::head).toList(), standing);
        return holding.stream()
                .map(round -> new SetAside(
                        hidden.contains(round.head().goods().resource()) ? round.hidingGoods().head() : round.head(),
                        round.line(need).units()))
                .toList();
    }

    /** @throws NotFound also for a round the actor may not see */
    public SeenRound open(Actor actor, String code) {
        Entered entered = enter(actor, code);
        return reading.of(entered.round, entered.standing);
    }

    /** As {@link #open}, without what its measures are made of. */
    Entered enter(Actor actor, String code) {
        Round round = book.round(PublicCode.read(code).orElseThrow(NotFound::new));
        Standing standing = access.enter(actor, round.head().spaceId());
        if (!policy.maySee(standing, round.status())) {
            throw new NotFound();
        }
        boolean hides = !goods.hidden(List.of(round.head()), standing).isEmpty();
        return new Entered(hides ? round.hidingGoods() : round, standing);
    }

    /** Plans a new round, as a draft. */
    public SeenRound draft(Actor actor, PlanForm form) {
        Standing standing = access.enter(actor, form.space());
        policy.requirePlanner(standing);
        SeenResource resource = goods.open(actor, form.resource(), standing);
        RoundPlanning.Planned planned = planning.plan(resource, form);
        RoundHead.Made made = reading.made(actor);
        long space = standing.space().id();
        Round drafted = book.draft(actor, code -> Round.drafted(
                new RoundHead(code, space, 1, RoundStatus.DRAFT, planned.goods(), planned.terms(), made),
                planned.lines()));
        return reading.of(drafted, standing);
    }

    /** @param expected the revision the actor looked at; empty to take it as it is now */
    public SeenRound plan(Actor actor, String code, PlanForm form, Optional<Integer> expected) {
        SeenRound seen = openToPlan(actor, code);
        SeenResource resource = goods.open(actor, form.resource(), seen.standing());
        RoundPlanning.Planned planned = planning.plan(resource, form);
        return change(seen, expected, round -> round.planned(planned.goods(), planned.terms(), planned.lines()));
    }

    /** How the round would be with one share changed by hand. Nothing is stored. */
    public SeenRound tried(Actor actor, String code, Adjusting adjusting) {
        SeenRound seen = openToPlan(actor, code);
        PublicCode need = PublicCode.read(adjusting.need()).orElseThrow(NotFound::new);
        RoundChange change = seen.round().adjusted(need, new RoundLine.Adjustment(
                adjusting.form().units(), adjusting.form().reason(), actor.userKey()));
        return new SeenRound(change.round(), seen.standing(), seen.lists(), seen.read(), List.of());
    }

    /** Changes one share by hand. */
    public SeenRound adjust(Actor actor, String code, Adjusting adjusting, Optional<Integer> expected) {
        SeenRound seen = openToPlan(actor, code);
        PublicCode need = PublicCode.read(adjusting.need()).orElseThrow(NotFound::new);
        return change(seen, expected, round -> round.adjusted(need, new RoundLine.Adjustment(
                adjusting.form().units(), adjusting.form().reason(), actor.userKey())));
    }

    /** Settles a draft, and sets its goods aside in the same transaction. */
    public SeenRound agree(Actor actor, String code, Optional<Integer> expected) {
        SeenRound seen = openToPlan(actor, code);
        Settled<RoundRule> rule = goods.agreedRule(seen.standing());
        return changeAll(seen, expected, round -> {
            RoundChange agreed = round.agreed();
            planning.requireAgreedRule(round, rule);
            return agreed;
        }, (before, after) -> goods.setAside(after, actor));
    }

    /** Ends a round, and frees what is still set aside for it. */
    public SeenRound close(Actor actor, String code, Optional<Integer> expected) {
        SeenRound seen = openToPlan(actor, code);
        return changeAll(seen, expected, Round::closed, (before, after) -> goods.free(before, actor));
    }

    private SeenRound openToPlan(Actor actor, String code) {
        SeenRound seen = open(actor, code);
        policy.requirePlanner(seen.standing());
        return seen;
    }

    private SeenRound change(SeenRound seen, Optional<Integer> expected, Function<Round, RoundChange> rule) {
        return changeAll(seen, expected, rule, (before, after) -> { });
    }

    private SeenRound changeAll(
            SeenRound seen,
            Optional<Integer> expected,
            Function<Round, RoundChange> rule,
            BiConsumer<Round, Round> following) {
        Round after = book.change(seen.round().code(), seen.standing().actor(), round -> {
            Revision.require(expected, round.head().revision());
            return rule.apply(round);
        }, following);
        return reading.of(after, seen.standing());
    }

    /** A round and what the one who looks at it is in its space. */
    record Entered(Round round, Standing standing) {
    }

    /** Units that a round has set aside for one need. */
    public record SetAside(RoundHead round, long units) {
    }

    /** Whose share is to be changed, and to what. */
    public record Adjusting(String need, AdjustForm form) {
    }

    /** Some rounds of a space, for one who looks at them. */
    public record Listing(Standing standing, Slice<RoundStore.Listed> rounds) {
    }
}
