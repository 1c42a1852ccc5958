// Signature only, written from public documentation and public callers; never packaged.
// Seen in: javadoc of Confluence 8.9.3; called on 10.0.1 (atlassian-slack-integration-server) and 10.0.3 (onlyoffice-confluence).
package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;

public interface PermissionManager {

    boolean hasPermission(ConfluenceUser user, Permission permission, Object target);

    boolean hasCreatePermission(ConfluenceUser user, Object container, Class<?> type);
}
