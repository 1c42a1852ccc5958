package org.mutualaid.confluence.need.card;

import com.atlassian.velocity.htmlsafe.HtmlSafe;

/**
 * What a feature names on a card.
 *
 * @param body made by a template of ours, which escapes what goes into it
 */
public record CardAsideView(@HtmlSafe String body) {
}
