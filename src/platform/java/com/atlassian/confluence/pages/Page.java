// Signature only, written from public documentation and public callers; never packaged.
// Seen in: called on 10.0.1 (atlassian-slack-integration-server); the class literal on 10.0.3 (onlyoffice-confluence).
package com.atlassian.confluence.pages;

public class Page extends AbstractPage {
}
