package org.mutualaid.confluence.need.series;

import java.util.List;

/**
 * A series as it is told beside one of its needs.
 *
 * @param words by which rule it comes
 * @param days its next days, at most a handful; none when it is over
 * @param decides whether the reader may skip, change and end it
 */
public record SeriesView(String code, int revision, String words, List<Day> days, boolean decides) {

    public SeriesView {
        days = List.copyOf(days);
    }

    /**
     * One of its days.
     *
     * @param date ISO date
     * @param link to the need of that day; blank for the need that is looked at, and while it is not written down
     * @param here whether the need that is looked at is of that day
     */
    public record Day(String date, String words, String link, boolean here) {
    }
}
