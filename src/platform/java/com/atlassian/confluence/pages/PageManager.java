// Signature only, written from public documentation and public callers; never packaged.
// Seen in: called on 10.0.1 (atlassian-slack-integration-server) and 10.0.3 (onlyoffice-confluence); javadoc of Confluence 4.2.
package com.atlassian.confluence.pages;

public interface PageManager {

    AbstractPage getAbstractPage(long id);

    Page getPage(String spaceKey, String title);
}
