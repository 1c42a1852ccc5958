package org.mutualaid.confluence.distribution.desk;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.distribution.Round;
import org.mutualaid.confluence.distribution.RoundHead;
import org.mutualaid.confluence.distribution.agreed.RoundRule;
import org.mutualaid.confluence.distribution.agreed.RoundRuleService;
import org.mutualaid.confluence.group.agreement.desk.Settled;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.resource.Resource;
import org.mutualaid.confluence.resource.ResourceBook;
import org.mutualaid.confluence.resource.ResourceKind;
import org.mutualaid.confluence.resource.desk.ResourcePolicy;
import org.mutualaid.confluence.resource.desk.ResourceService;
import org.mutualaid.confluence.resource.desk.SeenResource;
import org.mutualaid.confluence.resource.ledger.StockLedger;
import org.mutualaid.confluence.resource.stock.Where;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;

/** What a round does to the registry. What changes the ledger belongs into the transaction of the round's change. */
public final class RoundGoods {

    private final ResourceService resources;
    private final ResourceBook registry;
    private final StockLedger ledger;
    private final RoundRuleService rules;
    private final ResourcePolicy policy = new ResourcePolicy();

    public RoundGoods(
            ResourceService resources, ResourceBook registry, StockLedger ledger, RoundRuleService rules) {
        this.resources = resources;
        this.registry = registry;
        this.ledger = ledger;
        this.rules = rules;
    }

    /**
     * @throws NotFound for an entry the actor may not see, or of another space
     * @throws Refused for what is not counted goods
     */
    SeenResource open(Actor actor, String code, Standing standing) {
        SeenResource seen = resources.open(actor, code);
        if (seen.resource().spaceId() != standing.space().id()) {
            throw new NotFound();
        }
        if (seen.resource().entry().kind() != ResourceKind.STOCK || seen.resource().retired()) {
            throw Refused.because("round-no-stock");
        }
        return seen;
    }

    /** Of the resources of some rounds, those that somebody may not know of. One statement at most. */
    Set<PublicCode> hidden(Collection<RoundHead> heads, Standing standing) {
        if (policy.isTeam(standing)) {
            return Set.of();
        }
        Set<PublicCode> codes = heads.stream().map(head -> head.goods().resource()).collect(Collectors.toSet());
        return registry.resources().byCodes(codes).stream()
                .filter(resource -> !policy.maySee(standing, resource))
                .map(Resource::code)
                .collect(Collectors.toSet());
    }

    Settled<RoundRule> agreedRule(Standing standing) {
        return rules.of(standing);
    }

    void setAside(Round round, Actor actor) {
        ledger.reserve(
                registry.resource(round.head().goods().resource()),
                round.code().text(),
                Quantity.ofWhole(round.setAside()),
                actor);
    }

    void handOut(Round round, long units, Actor actor) {
        if (units == 0) {
            return;
        }
        ledger.issue(
                registry.resource(round.head().goods().resource()),
                round.code().text(),
                Quantity.ofWhole(units),
                actor);
    }

    /**
     * Frees some of what is set aside for it.
     *
     * @param why as somebody wrote it
     */
    void free(Round round, long units, Optional<String> why, Actor actor) {
        if (units == 0) {
            return;
        }
        ledger.book(
                registry.resource(round.head().goods().resource()),
                actor,
                why,
                stock -> stock.release(Optional.of(Quantity.ofWhole(units)), round.code().text(), Where.ANY));
    }

    /** Frees what is set aside for it, if anything is. */
    void free(Round round, Actor actor) {
        if (round.setAside() > 0) {
            ledger.release(
                    registry.resource(round.head().goods().resource()),
                    round.code().text(),
                    Optional.empty(),
                    actor);
        }
    }
}
