// Signature only, written from public documentation and public callers; never packaged.
// Seen in: atlassian-user 3.0, still the version Confluence 10 ships (pom of atlassian-slack-integration-server).
package com.atlassian.user;

public interface User {

    String getName();

    String getFullName();
}
