// Signature only, written from public documentation and public callers; never packaged.
// Seen in: javadoc of Confluence 5.6.
package com.atlassian.confluence.api.model.content.id;

public class ContentId {

    public long asLong() {
        throw new UnsupportedOperationException("ContentId.asLong");
    }
}
