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
 */
record Candidate(
        PublicCode profile, String userKey, List<String> languages, List<String> areas, int alongside)
        implements Comparable<Candidate> {

    Candidate {
        languages = List.copyOf(languages);
        areas = List.copyOf(areas);
    }

    /** A shared language comes first, then a shared area, then who goes along with fewest. */
    @Override
    public int compareTo(Candidate other) {
        int byLanguage = Boolean.compare(other.languages.isEmpty(), languages.isEmpty());
        int byArea = Boolean.compare(other.areas.isEmpty(), areas.isEmpty());
        int byLoad = Integer.compare(alongside, other.alongside);
        if (byLanguage != 0) {
            return -byLanguage;
        }
        if (byArea != 0) {
            return -byArea;
        }
        return byLoad != 0 ? byLoad : profile.text().compareTo(other.profile.text());
    }
}
