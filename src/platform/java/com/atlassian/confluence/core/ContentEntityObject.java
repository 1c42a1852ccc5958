// Signature only, written from public documentation and public callers; never packaged.
// Seen in: called on 10.0.1 (atlassian-slack-integration-server) and 10.0.3 (onlyoffice-confluence).
package com.atlassian.confluence.core;

public abstract class ContentEntityObject {

    public long getId() {
        throw new UnsupportedOperationException("ContentEntityObject.getId");
    }

    public String getUrlPath() {
        throw new UnsupportedOperationException("ContentEntityObject.getUrlPath");
    }
}
