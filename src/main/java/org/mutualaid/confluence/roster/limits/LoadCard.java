package org.mutualaid.confluence.roster.limits;

import java.util.List;

/**
 * How much somebody helps in a week, for themselves.
 *
 * @param words such as "7 of your 10 hours"
 * @param note where the number comes from
 * @param segments one for each hour, {@code full} or {@code open}; none where there are too many to draw
 * @param link to what was agreed
 */
public record LoadCard(String words, String note, List<String> segments, int percent, String link) {
}
