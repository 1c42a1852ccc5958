package org.mutualaid.confluence.devhost.site;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Users, spaces, pages and permissions of the host. */
public record Site(People people, Spaces spaces, SpaceGrants grants, PageStore pages, CurrentRequest current) {

    /** Opens the site on a database, and gives every space its home page when it has none. */
    public static Site open(DataSource source, Clock clock) {
        Site site = new Site(new People(), new Spaces(), SpaceGrants.fixed(),
                new PageStore(source, clock), new CurrentRequest());
        site.spaces().all().forEach(site::ensureHome);
        return site;
    }

    /** Whether whoever is asking on this thread may do this in the space. */
    public boolean allows(SpaceGrants.Action action, String spaceKey) {
        return grants.allow(current.person(), action, spaceKey);
    }

    /** The spaces that whoever is asking may view. */
    public List<SiteSpace> visibleSpaces() {
        return spaces.all().stream().filter(space -> allows(SpaceGrants.Action.VIEW, space.key())).toList();
    }

    /** The space, unless whoever is asking may not view it. */
    public Optional<SiteSpace> visibleSpace(String key) {
        return spaces.withKey(key).filter(space -> allows(SpaceGrants.Action.VIEW, space.key()));
    }

    /** The page, unless whoever is asking may not view it. */
    public Optional<SitePage> visiblePage(long id) {
        return pages.withId(id).filter(page -> allows(SpaceGrants.Action.VIEW, page.spaceKey()));
    }

    private void ensureHome(SiteSpace space) {
        if (pages.home(space.key()).isEmpty()) {
            Person author = people.named("coordinator").orElseThrow();
            String body = "<p>" + space.description() + "</p><ac:structured-macro ac:name=\"children\"/>";
            try {
                pages.create(space.key(), 0, new SitePage.Content(space.name(), body), author);
            } catch (PageRefused alreadyThere) {
                // Another process made it a moment ago; its page is as good.
                if (alreadyThere.reason() != PageRefused.Reason.TITLE_TAKEN) {
                    throw alreadyThere;
                }
            }
        }
    }
}
