package org.mutualaid.confluence.need.line;

/** Knows the rule of each space as it is agreed on now; {@link OrderingRule#USUAL} for a space without one. */
public interface OrderingRules {

    OrderingRule of(long spaceId);
}
