package org.mutualaid.confluence.roster.limits;

import org.mutualaid.confluence.group.agreement.Agreement;
import org.mutualaid.confluence.group.agreement.AgreementKind;
import org.mutualaid.confluence.group.agreement.Agreements;
import org.mutualaid.confluence.roster.load.LoadLimits;

/** The limits that groups agreed on. */
public final class AgreedLoad {

    private final Agreements agreements;

    public AgreedLoad(Agreements agreements) {
        this.agreements = agreements;
    }

    /** The limits that hold in a space: the agreed ones, or the usual. */
    public LoadLimits of(long spaceId) {
        return limits(agreement(spaceId));
    }

    Agreement agreement(long spaceId) {
        return agreements.of(spaceId, AgreementKind.LOAD);
    }

    static LoadLimits limits(Agreement agreement) {
        return LoadTerms.limits(agreement.terms());
    }
}
