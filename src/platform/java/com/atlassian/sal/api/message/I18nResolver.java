// Signature only, written from public documentation and public callers; never packaged.
// Seen in: called on 10.0.1 (atlassian-slack-integration-server).
package com.atlassian.sal.api.message;

import java.io.Serializable;

public interface I18nResolver {

    String getText(String key);

    String getText(String key, Serializable... arguments);
}
