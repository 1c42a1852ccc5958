// Signature only, written from public documentation and public callers; never packaged.
// Seen in: javadoc of Confluence 5.6 (parameter of CQLSearchService).
package com.atlassian.confluence.api.model.pagination;

public interface PageRequest {

    int getStart();

    int getLimit();
}
