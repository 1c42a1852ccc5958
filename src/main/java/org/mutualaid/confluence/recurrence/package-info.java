/**
 * Rules by which something comes again: every Friday, each month on the 31st. Dates are calendar dates of the place a
 * rule is for; {@link org.mutualaid.confluence.recurrence.ClockTime} says at which instant a time of day is there.
 *
 * <ul>
 *   <li>Every date of a rule can be worked out from it alone; nothing depends on when it is asked.
 *   <li>On the 29th, 30th or 31st of a month means the last day of a month that is shorter. No month is left out.
 *   <li>The text of a rule is an RRULE of RFC 5545, so that a calendar gives the same dates.
 * </ul>
 */
package org.mutualaid.confluence.recurrence;
