/**
 * Distribution rounds: something scarce shared out among needs by the agreed rule.
 *
 * <ul>
 *   <li>A round is a draft until it is agreed; then its goods are set aside, handed out line by line or all at once,
 *       and what is left is free again when it is closed; see {@link RoundStatus}.
 *   <li>Nothing is over-allocated: all shares together are never more than the round has, no share more than its need
 *       can take. That the goods are there is the ledger's to say, in the same transaction.
 *   <li>A share changed by hand keeps what the rule proposed, and the reason that was given.
 *   <li>What was handed out is a row of its own with a unique key, so no share is handed out twice.
 * </ul>
 */
package org.mutualaid.confluence.distribution;
