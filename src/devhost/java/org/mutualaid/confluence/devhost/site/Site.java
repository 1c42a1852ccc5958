package org.mutualaid.confluence.devhost.site;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.mutualaid.confluence.devhost.site.life.HostEvents;
import org.mutualaid.confluence.devhost.site.life.PageLife;
import org.mutualaid.confluence.devhost.site.life.PageRestrictions;

/**
 * Users, spaces, pages and permissions of the host.
 *
 * @param pages for reading; what changes a page goes through {@code life}, which tells the plugin
 */
public record Site(People people, Spaces spaces, SpaceGrants grants, PageStore pages, Changes changes,
                   CurrentRequest current) {

    /** The ways in which pages change, who is told, and who is kept out of which page. */
    public record Changes(PageLife life, PageRestrictions restrictions, HostEvents events) {
    }

    /** Opens the site on a database, and gives every space its home page when it has none. */
    public static Site open(DataSource source, Clock clock) {
        PageStore pages = new PageStore(source, clock);
        Spaces spaces = new Spaces(source);
        People people = new People();
        HostEvents events = new HostEvents();
        Changes changes = new Changes(new PageLife(pages, spaces, people, events),
                new PageRestrictions(source, pages), events);
        Site site = new Site(people, spaces, SpaceGrants.with(spaces::makerOf), pages, changes, new CurrentRequest());
        site.spaces().all().forEach(site::ensureHome);
        return site;
    }

    public PageLife life() {
        return changes.life();
    }

    public PageRestrictions restrictions() {
        return changes.restrictions();
    }

    /** Whether whoever is asking on this thread may do this in the space. */
    public boolean allows(SpaceGrants.Action action, String spaceKey) {
        return grants.allow(current.person(), action, spaceKey);
    }

    /** Whether this person (empty: an anonymous visitor) may view the page. */
    public boolean shows(SitePage page, Optional<Person> person) {
        return grants.allow(person, SpaceGrants.Action.VIEW, page.spaceKey()) && restrictions().admits(person, page);
    }

    /** Of several pages, those that whoever is asking may view. */
    public List<SitePage> visible(List<SitePage> several) {
        return restrictions().admitted(current.person(), several.stream()
                .filter(page -> allows(SpaceGrants.Action.VIEW, page.spaceKey())).toList());
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
        return pages.withId(id).filter(page -> shows(page, current.person()));
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
