// Signature only, written from public documentation and public callers; never packaged.
// Seen in: called on 10.0.1 (atlassian-slack-integration-server) and 10.0.3 (onlyoffice-confluence); getBodyAsString called on 7.6.2 (confluence-plugin-idea-search); getContentStatus in the javadoc of Confluence 6.3.3.
package com.atlassian.confluence.core;

import com.atlassian.confluence.user.ConfluenceUser;

public abstract class ContentEntityObject {

    public long getId() {
        throw new UnsupportedOperationException("ContentEntityObject.getId");
    }

    public String getUrlPath() {
        throw new UnsupportedOperationException("ContentEntityObject.getUrlPath");
    }

    public String getDisplayTitle() {
        throw new UnsupportedOperationException("ContentEntityObject.getDisplayTitle");
    }

    public String getBodyAsString() {
        throw new UnsupportedOperationException("ContentEntityObject.getBodyAsString");
    }

    public String getContentStatus() {
        throw new UnsupportedOperationException("ContentEntityObject.getContentStatus");
    }

    public int getVersion() {
        throw new UnsupportedOperationException("ContentEntityObject.getVersion");
    }

    public ConfluenceUser getCreator() {
        throw new UnsupportedOperationException("ContentEntityObject.getCreator");
    }
}
