package org.mutualaid.confluence.roster.load;

/**
 * A limit that one more shift would pass.
 *
 * @param limit what was agreed: minutes, or a number of nights or days
 * @param reached what it would come to, in the same unit
 */
public record Breach(LoadRule rule, long limit, long reached) {
}
