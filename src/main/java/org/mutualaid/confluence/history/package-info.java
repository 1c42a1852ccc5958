/**
 * Every change of an aggregate writes one row here, under a unique key made of its code and its revision, in the same
 * transaction as the change. So the history is also the lock: of two that race for a revision the database refuses one,
 * and its whole use case is run again.
 */
package org.mutualaid.confluence.history;
