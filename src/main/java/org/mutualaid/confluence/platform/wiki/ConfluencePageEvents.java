package org.mutualaid.confluence.platform.wiki;

import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Passes Confluence's events about pages on to those who watch. Listens to the events' common type and tells them apart
 * by name: one class that a version of Confluence lacks would otherwise silence all.
 */
public class ConfluencePageEvents {

    private static final Logger log = LoggerFactory.getLogger(ConfluencePageEvents.class);
    private static final String REMOVED = "PageRemoveEvent";
    private static final Set<String> CHANGED = Set.of(
            "PageCreateEvent", "PageUpdateEvent", "PageMoveEvent", "PageTrashedEvent", "PageRestoreEvent");

    private final EventPublisher events;
    private final List<PageWatcher> watchers;

    public ConfluencePageEvents(EventPublisher events, List<PageWatcher> watchers) {
        this.events = events;
        this.watchers = List.copyOf(watchers);
    }

    public void start() {
        events.register(this);
    }

    public void stop() {
        events.unregister(this);
    }

    @EventListener
    public void onContent(ContentEvent event) {
        String name = event.getClass().getSimpleName();
        if (name.equals(REMOVED)) {
            tell(watcher -> watcher.removed(event.getContent().getId()));
        } else if (CHANGED.contains(name)) {
            tell(watcher -> watcher.changed(event.getContent().getId()));
        }
    }

    @EventListener
    public void onSpaceRemoved(SpaceRemoveEvent event) {
        long space = event.getSpace().getId();
        tell(watcher -> watcher.spaceRemoved(space));
    }

    /** Somebody's page must not be lost because of our record of it. */
    private void tell(Consumer<PageWatcher> news) {
        for (PageWatcher watcher : watchers) {
            try {
                news.accept(watcher);
            } catch (RuntimeException failure) {
                log.error("A record may not agree with its page", failure);
            }
        }
    }
}
