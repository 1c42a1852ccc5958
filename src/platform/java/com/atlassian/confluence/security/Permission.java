// Signature only, written from public documentation and public callers; never packaged.
// Seen in: javadoc of Confluence 8.0.0; called on 10.0.1 (atlassian-slack-integration-server).
package com.atlassian.confluence.security;

public abstract class Permission {

    public static final Permission VIEW = new Permission() {};

    public static final Permission ADMINISTER = new Permission() {};
}
