// Signature only, written from public documentation and public callers; never packaged.
// Seen in: javadoc of Confluence 5.6 (result of CQLSearchService).
package com.atlassian.confluence.api.model.content;

import com.atlassian.confluence.api.model.content.id.ContentId;

public class Content {

    public ContentId getId() {
        throw new UnsupportedOperationException("Content.getId");
    }
}
