// Signature only, written from public documentation and public callers; never packaged.
// Seen in: javadoc of Confluence 5.6 (sample of CQLSearchService).
package com.atlassian.confluence.api.model.pagination;

public class SimplePageRequest implements PageRequest {

    private final int start;
    private final int limit;

    public SimplePageRequest(int start, int limit) {
        this.start = start;
        this.limit = limit;
    }

    @Override
    public int getStart() {
        return start;
    }

    @Override
    public int getLimit() {
        return limit;
    }
}
