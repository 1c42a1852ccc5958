package org.mutualaid.confluence.need.ordering;

/**
 * The order of a line for its readers. What does not apply is empty.
 *
 * @param words the rule in short
 * @param patience until when each need can wait, in full
 * @param agreed since when the rule holds, and when it is looked at again
 * @param page address of the page where it was agreed
 * @param settings address where the reader can change it
 */
public record OrderBox(String words, String patience, String agreed, String page, String settings) {

    /** For a list that stands in another order, which follows the rule only in part. */
    public OrderBox saying(String otherWords) {
        return new OrderBox(otherWords, "", agreed, page, settings);
    }
}
