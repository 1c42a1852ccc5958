// Signature only, written from public documentation and public callers; never packaged.
// Seen in: called on 10.0.1 (atlassian-slack-integration-server); forms with a locale in SAL 5.5.
package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.Locale;

public interface I18nResolver {

    String getText(String key);

    String getText(String key, Serializable... arguments);

    String getText(Locale locale, String key);

    String getText(Locale locale, String key, Serializable... arguments);
}
