package org.mutualaid.confluence.roster.attend;

import java.time.Instant;

/**
 * Words about a shift, apart from its history so that they can be erased.
 *
 * @param author user key
 */
record ShiftNote(String shift, String author, Instant at, String words) {
}
