/**
 * How something scarce is shared out among needs: each rule a class of its own that names where it comes from.
 *
 * <ul>
 *   <li>Whole units only; never more than there is, never more to anybody than they can take.
 *   <li>Ties go to who waits longest, then by code.
 *   <li>The same input gives the same plan, in whatever order it comes.
 *   <li>Each share carries the reason for it.
 * </ul>
 */
package org.mutualaid.confluence.distribution.rule;
