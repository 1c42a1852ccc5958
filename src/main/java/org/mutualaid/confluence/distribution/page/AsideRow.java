package org.mutualaid.confluence.distribution.page;

/** Something set aside for a need, in words, and where to look at it. */
public record AsideRow(String words, String url, String link) {
}
