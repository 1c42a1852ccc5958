package org.mutualaid.confluence.practice.related;

/**
 * A page that belongs to the one that is read. Texts are plain.
 *
 * @param why in words: what both are about, or which words stand in both titles
 */
public record RelatedView(long pageId, String title, String url, String state, String why) {
}
