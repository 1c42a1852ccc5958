// Signature only, written from public documentation and public callers; never packaged.
// Seen in: called on 10.0.3 (onlyoffice-confluence), getEntity only.
package com.atlassian.confluence.renderer;

import com.atlassian.confluence.core.ContentEntityObject;

public class PageContext {

    public ContentEntityObject getEntity() {
        throw new UnsupportedOperationException("PageContext.getEntity");
    }
}
