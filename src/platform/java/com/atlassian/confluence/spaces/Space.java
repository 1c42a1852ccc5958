// Signature only, written from public documentation and public callers; never packaged.
// Seen in: called on 10.0.1 (atlassian-slack-integration-server).
package com.atlassian.confluence.spaces;

public class Space {

    public String getKey() {
        throw new UnsupportedOperationException("Space.getKey");
    }

    public long getId() {
        throw new UnsupportedOperationException("Space.getId");
    }

    public String getDisplayTitle() {
        throw new UnsupportedOperationException("Space.getDisplayTitle");
    }

    public String getUrlPath() {
        throw new UnsupportedOperationException("Space.getUrlPath");
    }
}
