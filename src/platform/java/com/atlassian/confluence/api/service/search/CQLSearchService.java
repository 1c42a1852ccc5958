// Signature only, written from public documentation and public callers; never packaged.
// Seen in: javadoc of Confluence 5.6 to 6.4.2; called by public plugins of later versions (markdown, ScriptRunner samples).
package com.atlassian.confluence.api.service.search;

import com.atlassian.confluence.api.model.Expansion;
import com.atlassian.confluence.api.model.content.Content;
import com.atlassian.confluence.api.model.pagination.PageRequest;
import com.atlassian.confluence.api.model.pagination.PageResponse;

public interface CQLSearchService {

    PageResponse<Content> searchContent(String cqlInput, PageRequest pageRequest, Expansion... expansions);
}
