package org.mutualaid.confluence.need.card;

/**
 * A sentence with one stressed part. Translations mark it by stars, such as {@code *5 of 12* tins left}; words a
 * person wrote stand behind the stressed part, so that stars in them stay stars.
 */
public record Phrase(String before, String strong, String after) {

    public static final Phrase NONE = new Phrase("", "", "");

    public static Phrase of(String marked) {
        String[] parts = marked.split("\\*", 3);
        return parts.length == 3 ? new Phrase(parts[0], parts[1], parts[2]) : new Phrase(marked, "", "");
    }

    /** The sentence as plain text. */
    public String plain() {
        return before + strong + after;
    }
}
