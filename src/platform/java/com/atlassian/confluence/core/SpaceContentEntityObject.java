// Signature only, written from public documentation and public callers; never packaged.
// Seen in: called on 10.0.1 (atlassian-slack-integration-server) and 10.0.3 (onlyoffice-confluence).
package com.atlassian.confluence.core;

import com.atlassian.confluence.spaces.Space;

public abstract class SpaceContentEntityObject extends ContentEntityObject {

    public String getSpaceKey() {
        throw new UnsupportedOperationException("SpaceContentEntityObject.getSpaceKey");
    }

    public Space getSpace() {
        throw new UnsupportedOperationException("SpaceContentEntityObject.getSpace");
    }
}
