package org.mutualaid.confluence.need.ordering;

import org.mutualaid.confluence.group.agreement.AgreementKind;
import org.mutualaid.confluence.group.agreement.Agreements;
import org.mutualaid.confluence.need.line.OrderingRule;
import org.mutualaid.confluence.need.line.OrderingRules;

/** The rules that groups agreed on. */
public final class AgreedOrder implements OrderingRules {

    private final Agreements agreements;

    public AgreedOrder(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public OrderingRule of(long spaceId) {
        return OrderingTerms.rule(agreements.of(spaceId, AgreementKind.ORDERING).terms());
    }
}
