// Signature only, written from public documentation and public callers; never packaged.
// Seen in: called on 10.2.13 (likec4-confluence) and 10.0.1 (atlassian-slack-integration-server).
package com.atlassian.sal.api.user;

public interface UserManager {

    UserKey getRemoteUserKey();

    UserProfile getUserProfile(String username);
}
