// Signature only, written from public documentation and public callers; never packaged.
// Seen in: called on 10.0.1 (atlassian-slack-integration-server), getContent only.
package com.atlassian.confluence.event.events.content;

import com.atlassian.confluence.core.ContentEntityObject;

public abstract class ContentEvent {

    public ContentEntityObject getContent() {
        throw new UnsupportedOperationException("ContentEvent.getContent");
    }
}
