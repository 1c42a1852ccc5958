package org.mutualaid.confluence.need.ordering;

import java.util.Optional;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.CatalogueSource;
import org.mutualaid.confluence.group.agreement.AgreedForm;
import org.mutualaid.confluence.group.agreement.Agreement;
import org.mutualaid.confluence.group.agreement.AgreementKind;
import org.mutualaid.confluence.group.agreement.Agreements;
import org.mutualaid.confluence.problem.Refused;

/** Shows the order of a line to everybody who may view it, and lets coordinators try and settle another. */
public final class OrderingService {

    private final AccessPolicy access;
    private final CatalogueSource catalogues;
    private final Agreements agreements;
    private final AgreedForm agreedForm;
    private final SpaceLine line;

    public OrderingService(
            AccessPolicy access,
            CatalogueSource catalogues,
            Agreements agreements,
            AgreedForm agreedForm,
            SpaceLine line) {
        this.access = access;
        this.catalogues = catalogues;
        this.agreements = agreements;
        this.agreedForm = agreedForm;
        this.line = line;
    }

    public Ordering read(Actor actor, String spaceKey) {
        return of(access.enter(actor, spaceKey));
    }

    /** The order, for somebody who has been let in already. */
    public Ordering of(Standing standing) {
        return of(standing, catalogues.of(standing.space()));
    }

    /** As {@link #of(Standing)}, for who has read the lists of the space already. */
    public Ordering of(Standing standing, Catalogue lists) {
        return new Ordering(standing, lists, agreements.of(standing.space().id(), AgreementKind.ORDERING), 0);
    }

    /** What a rule would move, before anybody agrees on it. */
    public LinePreview preview(Actor actor, String spaceKey, OrderingForm form) {
        Ordering now = entered(actor, spaceKey);
        return line.preview(new LinePreview.Scene(
                now.standing(), now.lists(), now.rule(), form.rule(now.lists())));
    }

    /**
     * Settles the rule and puts the line in its order, as far as one call goes: see {@link Agreement#isFollowed()}.
     *
     * @param expected the revision that the request as a whole is meant for, where it says so
     * @throws Refused when somebody settled another rule after that revision or the one in the form
     */
    public Ordering replace(Actor actor, String spaceKey, OrderingForm form, Optional<Integer> expected) {
        Ordering now = entered(actor, spaceKey);
        Agreement agreed = agreements.settle(now.standing(), form.wanted(now.lists(), agreedForm, expected));
        return arranged(new Ordering(now.standing(), now.lists(), agreed, 0));
    }

    /** Goes on putting the line in order, after a call that was not enough or was cut off. */
    public Ordering arrange(Actor actor, String spaceKey) {
        return arranged(entered(actor, spaceKey));
    }

    /**
     * Goes on, for the app itself, with lines whose arranging was cut off, as far as one call goes for each.
     *
     * @return how many needs were moved
     */
    int resume() {
        return agreements.unfinished(AgreementKind.ORDERING).stream().mapToInt(this::resume).sum();
    }

    private int resume(long spaceId) {
        Agreement agreement = agreements.of(spaceId, AgreementKind.ORDERING);
        int moved = line.arrange(spaceId, OrderingTerms.rule(agreement.terms()), Actor.APP);
        if (moved < SpaceLine.MOST_MOVED) {
            agreements.followed(spaceId, agreement);
        }
        return moved;
    }

    private Ordering arranged(Ordering ordering) {
        if (ordering.agreement().isFollowed()) {
            return ordering;
        }
        long space = ordering.standing().space().id();
        int moved = line.arrange(space, ordering.rule(), ordering.standing().actor());
        Agreement agreement = moved < SpaceLine.MOST_MOVED
                ? agreements.followed(space, ordering.agreement())
                : ordering.agreement();
        return new Ordering(ordering.standing(), ordering.lists(), agreement, moved);
    }

    private Ordering entered(Actor actor, String spaceKey) {
        Standing standing = access.enter(actor, spaceKey);
        standing.requireCoordinator();
        return of(standing);
    }
}
