// Signature only, written from public documentation and public callers; never packaged.
// Seen in: developer.atlassian.com, secure endpoints of Platform 7; its sibling UnrestrictedAccess is called on 10.2.15 (bootstrapi).
package com.atlassian.plugins.rest.api.security.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface AnonymousSiteAccess {
}
