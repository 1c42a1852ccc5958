package org.mutualaid.confluence.group.agreement.desk;

import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.agreement.Agreement;

/**
 * What is agreed on in a space, for one who looks at it.
 *
 * @param terms what holds: what was agreed on, or what is usual
 */
public record Settled<T>(Standing standing, Agreement agreement, T terms) {
}
