// Signature only, written from public documentation and public callers; never packaged.
// Seen in: SAL 5.5.
package com.atlassian.sal.api.message;

import java.util.Locale;

public interface LocaleResolver {

    Locale getLocale();
}
