/**
 * How a group orders its line of needs: the agreed rule, a look at what it would move before it is saved, and the
 * line put in order after.
 *
 * <ul>
 *   <li>The rule is an agreement of the space; a space without one has the usual rule.
 *   <li>A new rule moves every need that is not closed, each as a change of its own with its line of history. A place
 *       follows from the rule and from what was asked alone, so the work can stop anywhere, be done twice or by two.
 * </ul>
 */
package org.mutualaid.confluence.need.ordering;
