// Signature only, written from public documentation and public callers; never packaged.
// Seen in: called by public listeners of Confluence's own blueprints and of others.
package com.atlassian.confluence.plugins.createcontent.impl;

public class SpaceBlueprint {

    public String getModuleCompleteKey() {
        throw new UnsupportedOperationException("SpaceBlueprint.getModuleCompleteKey");
    }
}
