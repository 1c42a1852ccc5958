/**
 * Needs: what somebody asks for, who promised to help, and how it ended.
 *
 * <ul>
 *   <li>A need is open while something is left to promise, claimed when nothing is; see {@link NeedStatus}.
 *   <li>Nobody promises more than is left. Two who try at once: the history's unique key lets one through.
 *   <li>Its place in the line changes only with the order agreed on; see
 *       {@link org.mutualaid.confluence.need.line.PlaceInLine}.
 *   <li>Every change writes one line of history in the same transaction.
 * </ul>
 */
package org.mutualaid.confluence.need;
