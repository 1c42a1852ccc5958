// Signature only, written from public documentation and public callers; never packaged.
// Seen in: called on 10.2.13 (likec4-confluence).
package com.atlassian.sal.api.user;

public interface UserManager {

    UserKey getRemoteUserKey();
}
