package org.mutualaid.confluence.onboarding.buddy;

import java.util.List;
import org.mutualaid.confluence.value.PublicCode;

/**
 * Somebody who could go along with a newcomer.
 *
 * @param profile code of their profile; decides between equals
 * @param languages that both speak
 * @param areas that both can get to
 * @param alongside with how many newcomers they go along now
 * @param hours of shifts in the week ahead, those begun counted whole
 */
record Candidate(
        PublicCode profile, String userKey, List<String> languages, List<String> areas, int alongside, int hours)
        implements Comparable<Candidate> {

    Candidate {
        languages = List.copyOf(languages);
        areas = List.copyOf(areas);
    }

    /** A shared language first, then a shared area, then who goes along with fewest, then who has fewest hours. */
    @Override
    public int compareTo(Candidate other) {
        int byLanguage = Boolean.compare(other.languages.isEmpty(), languages.isEmpty());
        int byArea = Boolean.compare(other.areas.isEmpty(), areas.isEmpty());
        int byOthers = Integer.compare(alongside, other.alongside);
        int byLoad = byOthers != 0 ? byOthers : Integer.compare(hours, other.hours);
        if (byLanguage != 0) {
            return -byLanguage;
        }
        if (byArea != 0) {
            return -byArea;
        }
        return byLoad != 0 ? byLoad : profile.text().compareTo(other.profile.text());
    }
}
