package org.mutualaid.confluence.roster.feed;

import java.util.List;

/** One's calendar links in a space. */
public record CalendarView(String spaceKey, String spaceName, List<Link> links) {

    /** @param since since when there is one; empty where there is none */
    public record Link(String kind, String title, String about, String since) {
    }
}
