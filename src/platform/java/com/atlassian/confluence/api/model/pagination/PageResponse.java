// Signature only, written from public documentation and public callers; never packaged.
// Seen in: javadoc of Confluence 5.6 (result of CQLSearchService).
package com.atlassian.confluence.api.model.pagination;

import java.util.List;

public interface PageResponse<T> {

    List<T> getResults();
}
