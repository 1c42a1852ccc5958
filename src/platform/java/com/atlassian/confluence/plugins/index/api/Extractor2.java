// Signature only, written from public documentation and public callers; never packaged.
// Seen in: documentation of the extractor2 module; implemented by public sources of Confluence 7 to 9.
package com.atlassian.confluence.plugins.index.api;

import java.util.Collection;

public interface Extractor2 {

    StringBuilder extractText(Object searchable);

    Collection<FieldDescriptor> extractFields(Object searchable);
}
