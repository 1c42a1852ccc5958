// Signature only, written from public documentation and public callers; never packaged.
// Seen in: called on 10.0.1 (atlassian-slack-integration-server); by id on 10.0.2 (MarkdownMacro).
package com.atlassian.confluence.spaces;

public interface SpaceManager {

    Space getSpace(String key);

    Space getSpace(long id);
}
