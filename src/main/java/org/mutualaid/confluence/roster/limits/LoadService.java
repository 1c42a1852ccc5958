package org.mutualaid.confluence.roster.limits;

import java.util.Optional;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.agreement.AgreedForm;
import org.mutualaid.confluence.group.agreement.Agreement;
import org.mutualaid.confluence.group.agreement.Agreements;
import org.mutualaid.confluence.roster.load.LoadLimits;

/** Reads and settles how much one person does at most. */
public final class LoadService {

    private final AccessPolicy access;
    private final AgreedLoad agreed;
    private final Agreements agreements;
    private final AgreedForm dates;

    public LoadService(AccessPolicy access, AgreedLoad agreed, Agreements agreements, AgreedForm dates) {
        this.access = access;
        this.agreed = agreed;
        this.agreements = agreements;
        this.dates = dates;
    }

    Settled read(Actor actor, String space) {
        return of(access.enter(actor, space));
    }

    Settled of(Standing standing) {
        Agreement agreement = agreed.agreement(standing.space().id());
        return new Settled(standing, agreement, AgreedLoad.limits(agreement));
    }

    Settled settle(Actor actor, String space, LoadForm form, Optional<Integer> expected) {
        Standing standing = access.enter(actor, space);
        standing.requireCoordinator();
        Agreement agreement = agreements.settle(standing, form.wanted(dates, expected));
        return new Settled(standing, agreement, AgreedLoad.limits(agreement));
    }

    /** @param limits the agreed ones, or the usual */
    record Settled(Standing standing, Agreement agreement, LoadLimits limits) {
    }
}
