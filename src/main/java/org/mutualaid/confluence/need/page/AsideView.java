package org.mutualaid.confluence.need.page;

import com.atlassian.velocity.htmlsafe.HtmlSafe;

/**
 * What a feature tells beside a need.
 *
 * @param body made by a template of ours, which escapes what goes into it
 */
public record AsideView(@HtmlSafe String body) {
}
