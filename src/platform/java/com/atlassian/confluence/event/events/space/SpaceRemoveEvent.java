// Signature only, written from public documentation and public callers; never packaged.
// Seen in: called on 10.0.1 (atlassian-slack-integration-server).
package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;

public class SpaceRemoveEvent {

    public Space getSpace() {
        throw new UnsupportedOperationException("SpaceRemoveEvent.getSpace");
    }
}
