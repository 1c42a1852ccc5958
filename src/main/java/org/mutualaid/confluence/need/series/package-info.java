/**
 * Needs that come again by a rule: bread every Friday.
 *
 * <ul>
 *   <li>Each time it comes is an ordinary need with a code of its own, promised and met alone.
 *   <li>They are written down some days ahead, by a job that may run anywhere and as often as it likes: a day of a
 *       series has one slot, and the history of the series is its lock.
 *   <li>Days are those of the place where the group lives.
 *   <li>All of them share the one contact that was left, which is kept while the series goes on.
 * </ul>
 */
package org.mutualaid.confluence.need.series;
