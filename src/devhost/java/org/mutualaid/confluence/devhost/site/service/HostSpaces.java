package org.mutualaid.confluence.devhost.site.service;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import org.mutualaid.confluence.devhost.site.SiteSpace;
import org.mutualaid.confluence.devhost.site.Spaces;

/** Spaces for plugins; null where there is none, as the platform answers. */
public final class HostSpaces implements SpaceManager {

    private final Spaces spaces;

    public HostSpaces(Spaces spaces) {
        this.spaces = spaces;
    }

    @Override
    public Space getSpace(String key) {
        return spaces.withKey(key).map(SiteSpace::entity).orElse(null);
    }

    @Override
    public Space getSpace(long id) {
        return spaces.withId(id).map(SiteSpace::entity).orElse(null);
    }
}
