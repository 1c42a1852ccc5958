// Signature only, written from public documentation and public callers; never packaged.
// Seen in: public callers on Confluence 10.0.1 and 10.2.15 (Slack integration, bootstrapi).
package com.atlassian.plugins.rest.api.security.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface UnrestrictedAccess {
}
