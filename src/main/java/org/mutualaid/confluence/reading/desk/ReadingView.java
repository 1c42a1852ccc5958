package org.mutualaid.confluence.reading.desk;

/**
 * What a page that people are asked to read says to one reader. What does not apply is empty.
 *
 * @param id of this part on its page
 * @param state {@code open}, {@code again} or {@code done}; empty for who is no member
 * @param words what is asked, or when the reader said that they read it
 * @param count how many people said so, for coordinators
 * @param edited what a coordinator is asked about the last change of the page
 * @param acts whether there is anything to press: not in exports and previews
 */
public record ReadingView(
        String id, String pageId, String state, String words, String count, String edited, boolean acts) {

    /** Whether the reader is asked to say something. */
    public boolean asks() {
        return acts && (state.equals("open") || state.equals("again"));
    }

    /** Whether the reader can ask everybody once more. */
    public boolean settles() {
        return acts && !count.isEmpty();
    }
}
