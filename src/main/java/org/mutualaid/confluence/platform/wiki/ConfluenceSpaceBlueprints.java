package org.mutualaid.confluence.platform.wiki;

import com.atlassian.confluence.plugins.createcontent.api.events.SpaceBlueprintCreateEvent;
import com.atlassian.event.api.EventListener;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.platform.CallerGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Passes on what somebody answered who made a space from a blueprint of ours. Apart, for sites without that event. */
public final class ConfluenceSpaceBlueprints {

    private static final Logger log = LoggerFactory.getLogger(ConfluenceSpaceBlueprints.class);
    private static final String OURS = "org.mutualaid.confluence:";

    private final CallerGateway callers;
    private final List<SpaceStart> starts;

    public ConfluenceSpaceBlueprints(CallerGateway callers, List<SpaceStart> starts) {
        this.callers = callers;
        this.starts = List.copyOf(starts);
    }

    /** The space is there whatever becomes of the answers. */
    @EventListener
    public void onSpaceMade(SpaceBlueprintCreateEvent event) {
        if (!event.getSpaceBlueprint().getModuleCompleteKey().startsWith(OURS)) {
            return;
        }
        Map<String, String> answers = new HashMap<>();
        event.getContext().forEach((name, answer) -> answers.put(name, String.valueOf(answer)));
        Actor maker = callers.caller();
        for (SpaceStart start : starts) {
            try {
                start.made(maker, event.getSpace().getKey(), answers);
            } catch (RuntimeException failure) {
                log.warn("Answers for a new space were not taken up: {}", failure.toString());
            }
        }
    }
}
