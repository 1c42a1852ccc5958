package org.mutualaid.confluence.web;

import com.atlassian.velocity.htmlsafe.HtmlSafe;

/**
 * A finished page, to be put into the site's frame.
 *
 * @param title plain text
 * @param body HTML made by our templates, which escape what goes into them
 */
public record PageHtml(String title, @HtmlSafe String body) {
}
