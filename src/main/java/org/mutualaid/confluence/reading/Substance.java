package org.mutualaid.confluence.reading;

/**
 * How often something to be read changed in substance.
 *
 * @param subject names what is read, such as {@code page/12}
 * @param edition 1 at first, then one more each time it changed in substance
 * @param looked version of the page up to which a coordinator said whether its changes were of substance; 0 for none
 */
public record Substance(String subject, long spaceId, int edition, int looked) {

    /** As long as nobody said that it changed. */
    public static Substance first(String subject, long spaceId) {
        return new Substance(subject, spaceId, 1, 0);
    }

    /** The name under which a page is kept. */
    public static String ofPage(long pageId) {
        return "page/" + pageId;
    }

    /** The name of its history. */
    public static String aggregateOf(String subject) {
        return "reading/" + subject;
    }

    /** After a change of substance: everybody is asked once more. */
    public Substance changedAt(int version) {
        return new Substance(subject, spaceId, edition + 1, version);
    }

    /** After changes that were of no substance: what people said goes on to count. */
    public Substance sameAt(int version) {
        return new Substance(subject, spaceId, edition, version);
    }
}
