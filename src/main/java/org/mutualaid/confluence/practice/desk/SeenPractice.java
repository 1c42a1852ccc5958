package org.mutualaid.confluence.practice.desk;

import java.time.LocalDate;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.platform.wiki.WikiPage;
import org.mutualaid.confluence.practice.Practice;

/** A record with its page, for the one who looks at it. */
public record SeenPractice(Practice practice, WikiPage page, Place place) {

    /**
     * What somebody is in the space of the page, and what holds there.
     *
     * @param lists that topics are from
     * @param ownersDays for how many days the one who looks after a page is asked alone
     */
    public record Place(Standing standing, Catalogue lists, int ownersDays) {
    }

    public Standing standing() {
        return place.standing();
    }

    public Catalogue lists() {
        return place.lists();
    }

    /** Whether everybody is asked to look at it again. */
    public boolean isDueForAll(LocalDate today) {
        return practice.isDueForAll(today, place.ownersDays());
    }
}
