package org.mutualaid.confluence.platform.wiki;

import com.atlassian.event.api.EventPublisher;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.platform.CallerGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens for spaces made from our blueprints, where the site has the plugin that makes them. */
public final class SpaceBlueprintEvents {

    private static final Logger log = LoggerFactory.getLogger(SpaceBlueprintEvents.class);

    private final EventPublisher events;
    private final CallerGateway callers;
    private final List<SpaceStart> starts;
    private Optional<Object> listener = Optional.empty();

    public SpaceBlueprintEvents(EventPublisher events, CallerGateway callers, List<SpaceStart> starts) {
        this.events = events;
        this.callers = callers;
        this.starts = starts;
    }

    public void start() {
        try {
            Object made = new ConfluenceSpaceBlueprints(callers, starts);
            events.register(made);
            listener = Optional.of(made);
        } catch (LinkageError absent) {
            log.info("This site makes no spaces from blueprints: {}", absent.toString());
        }
    }

    public void stop() {
        listener.ifPresent(events::unregister);
    }
}
