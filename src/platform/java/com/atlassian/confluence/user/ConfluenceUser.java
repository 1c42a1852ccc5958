// Signature only, written from public documentation and public callers; never packaged.
// Seen in: javadoc of Confluence 8.9.3; called on 10.0.1 (atlassian-slack-integration-server).
package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;

public interface ConfluenceUser extends User {

    UserKey getKey();
}
