package org.mutualaid.confluence.devhost.site.life;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mutualaid.confluence.devhost.site.PageStore;
import org.mutualaid.confluence.devhost.site.People;
import org.mutualaid.confluence.devhost.site.Person;
import org.mutualaid.confluence.devhost.site.SitePage;
import org.mutualaid.confluence.devhost.site.SiteSpace;
import org.mutualaid.confluence.devhost.site.Spaces;

/**
 * Changes pages and tells the plugin of it, each time after the change is kept. Asks for no permission: that is for
 * whoever calls.
 */
public final class PageLife implements PageManager {

    private final PageStore pages;
    private final Spaces spaces;
    private final People people;
    private final HostEvents events;

    public PageLife(PageStore pages, Spaces spaces, People people, HostEvents events) {
        this.pages = pages;
        this.spaces = spaces;
        this.people = people;
        this.events = events;
    }

    @Override
    public AbstractPage getAbstractPage(long id) {
        return pages.withId(id).map(page -> entity(page, false))
                .or(() -> pages.inTrash(id).map(page -> entity(page, true))).orElse(null);
    }

    @Override
    public Page getPage(String spaceKey, String title) {
        return pages.titled(spaceKey, title).map(page -> entity(page, false)).orElse(null);
    }

    public SitePage create(String spaceKey, long parent, SitePage.Content content, Person author) {
        return told(pages.create(spaceKey, parent, content, author), PageEvents.PageCreateEvent::new);
    }

    public SitePage update(long id, int nextVersion, long parent, SitePage.Content content, Person author) {
        return told(pages.update(id, nextVersion, parent, content, author), PageEvents.PageUpdateEvent::new);
    }

    /** Gives the page another title. */
    public SitePage rename(SitePage page, String title, Person author) {
        SitePage.Content renamed = new SitePage.Content(title, page.body());
        return update(page.id(), page.version() + 1, page.parent(), renamed, author);
    }

    /** Takes the page below another, also in another space; parent 0 is the root of the space. */
    public SitePage move(SitePage page, String spaceKey, long parent) {
        return told(pages.move(page.id(), spaceKey, parent), PageEvents.PageMoveEvent::new);
    }

    public SitePage copy(SitePage page, String title, Person author) {
        return create(page.spaceKey(), page.parent(), new SitePage.Content(title, page.body()), author);
    }

    public void trash(SitePage page) {
        pages.trash(page.id());
        events.publish(new PageEvents.PageTrashedEvent(entity(page, true)));
    }

    /** Brings a page back from the trash; refuses when its title is taken meanwhile. */
    public SitePage restore(long id) {
        pages.restore(id);
        return told(pages.withId(id).orElseThrow(), PageEvents.PageRestoreEvent::new);
    }

    /** Deletes a page for good, from the trash or not. */
    public void remove(SitePage page) {
        ContentEntityObject last = entity(page, pages.inTrash(page.id()).isPresent());
        pages.remove(page.id());
        events.publish(new PageEvents.PageRemoveEvent(last));
    }

    /** Deletes a space with all its pages; the platform tells of the space only. */
    public void removeSpace(SiteSpace space) {
        pages.removeAllIn(space.key());
        spaces.remove(space.key());
        events.publish(new PageEvents.SpaceGone(space.entity()));
    }

    /** Tells that a space was made from a blueprint, with what its maker answered. */
    public void begunFrom(SiteSpace space, String blueprint, Map<String, Object> answers) {
        events.publish(new PageEvents.SpaceBegun(space.entity(), blueprint, answers));
    }

    /** Pages in the trash of a space. */
    public List<SitePage> trashOf(String spaceKey) {
        return pages.trashOf(spaceKey);
    }

    public Optional<SitePage> inTrash(long id) {
        return pages.inTrash(id);
    }

    private SitePage told(SitePage page, Function<ContentEntityObject, Object> event) {
        events.publish(event.apply(entity(page, false)));
        return page;
    }

    private PageEntity entity(SitePage page, boolean trashed) {
        return new PageEntity(page, spaces.withKey(page.spaceKey()).orElseThrow(),
                people.named(page.created().author()).orElse(null), trashed);
    }
}
