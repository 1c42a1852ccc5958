package org.mutualaid.confluence.mine;

/**
 * Something that waits for a word of the reader, said on a page of its own.
 *
 * @param words one or two sentences
 * @param open what the link says that leads there
 */
public record MyCard(String title, String words, String url, String open) {
}
