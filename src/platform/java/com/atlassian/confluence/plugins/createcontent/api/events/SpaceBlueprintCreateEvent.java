// Signature only, written from public documentation and public callers; never packaged.
// Seen in: called by public listeners of Confluence's own blueprints and of others; its context is a raw map there.
package com.atlassian.confluence.plugins.createcontent.api.events;

import com.atlassian.confluence.plugins.createcontent.impl.SpaceBlueprint;
import com.atlassian.confluence.spaces.Space;
import java.util.Map;

public class SpaceBlueprintCreateEvent {

    public Space getSpace() {
        throw new UnsupportedOperationException("SpaceBlueprintCreateEvent.getSpace");
    }

    public SpaceBlueprint getSpaceBlueprint() {
        throw new UnsupportedOperationException("SpaceBlueprintCreateEvent.getSpaceBlueprint");
    }

    public Map<String, Object> getContext() {
        throw new UnsupportedOperationException("SpaceBlueprintCreateEvent.getContext");
    }
}
