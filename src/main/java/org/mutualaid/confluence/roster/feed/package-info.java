/**
 * Shifts in the calendar of one's own choice: a secret link that can be revoked and made anew, and one of the whole
 * team without names.
 */
package org.mutualaid.confluence.roster.feed;
