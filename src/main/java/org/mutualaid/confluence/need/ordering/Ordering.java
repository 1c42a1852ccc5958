package org.mutualaid.confluence.need.ordering;

import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.agreement.Agreement;
import org.mutualaid.confluence.need.line.OrderingRule;

/**
 * The order of a space for the one who looks at it.
 *
 * @param moved how many needs the call moved to their new place
 */
public record Ordering(Standing standing, Catalogue lists, Agreement agreement, int moved) {

    /** The rule that holds: the agreed one, or the usual. */
    public OrderingRule rule() {
        return OrderingTerms.rule(agreement.terms());
    }
}
