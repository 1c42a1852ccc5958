// Signature only, written from public documentation and public callers; never packaged.
// Seen in: javadoc of Confluence 8.1.1; called on 10.0.1 (atlassian-slack-integration-server).
package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;

public interface UserAccessor {

    ConfluenceUser getExistingUserByKey(UserKey key);
}
