package org.mutualaid.confluence.devhost.site.life;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import org.mutualaid.confluence.devhost.site.SitePage;
import org.mutualaid.confluence.devhost.site.SiteSpace;

/** A page as the platform shows it to plugins, also one in the trash. */
final class PageEntity extends Page {

    private final SitePage page;
    private final SiteSpace space;
    private final ConfluenceUser creator;
    private final boolean trashed;

    PageEntity(SitePage page, SiteSpace space, ConfluenceUser creator, boolean trashed) {
        this.page = page;
        this.space = space;
        this.creator = creator;
        this.trashed = trashed;
    }

    @Override
    public long getId() {
        return page.id();
    }

    @Override
    public String getUrlPath() {
        return page.urlPath();
    }

    @Override
    public String getDisplayTitle() {
        return page.title();
    }

    @Override
    public String getBodyAsString() {
        return page.body();
    }

    @Override
    public String getContentStatus() {
        return trashed ? "deleted" : "current";
    }

    @Override
    public int getVersion() {
        return page.version();
    }

    @Override
    public ConfluenceUser getCreator() {
        return creator;
    }

    @Override
    public String getSpaceKey() {
        return page.spaceKey();
    }

    @Override
    public Space getSpace() {
        return space.entity();
    }
}
