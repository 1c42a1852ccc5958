package org.mutualaid.confluence.roster.aside;

/**
 * A shift that is for a need.
 *
 * @param when day and time
 * @param taken such as "2 of 4"; that it was called off instead
 */
public record RelatedShiftView(String url, String title, String when, String taken) {
}
