/**
 * Money that a group shares: somebody asks, one or two approve, it is paid, a receipt is noted. What is there is the
 * ledger's; who approved is visible to members.
 */
package org.mutualaid.confluence.resource.fund;
