package org.mutualaid.confluence.roster.attend;

import java.time.Instant;

/**
 * That somebody was at a shift.
 *
 * @param shift code of the shift
 * @param newcomer whether they had a place as somebody who is new
 */
public record Attendance(String person, String shift, Instant start, boolean newcomer) {
}
