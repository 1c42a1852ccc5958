package org.mutualaid.confluence.group.beginning;

import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.CatalogueService;
import org.mutualaid.confluence.platform.wiki.SpaceStart;

/** Settles the lists of a new space as whoever made it answered. */
public final class FirstLists implements SpaceStart {

    private final CatalogueService lists;
    private final BeginningService beginnings;

    public FirstLists(CatalogueService lists, BeginningService beginnings) {
        this.lists = lists;
        this.beginnings = beginnings;
    }

    @Override
    public void made(Actor maker, String spaceKey, Map<String, String> answers) {
        Catalogue.Revised now = lists.open(maker, spaceKey);
        lists.replace(maker, spaceKey, beginnings.lists(new BeginningForm(answers), now.revision()),
                Optional.empty());
    }
}
