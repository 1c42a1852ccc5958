package org.mutualaid.confluence.history;

/**
 * The unique key by which a row holds one numbered place of an aggregate, so that the database lets no two hold the
 * same. Giving the place back rewrites the key and so frees it.
 *
 * @param aggregate the public code of what has the places
 * @param place 1 for the first
 * @param release 0 while the place is held; afterwards a number that no other release of that place has, such as the
 *     revision that the release made
 */
public record SlotKey(String aggregate, int place, int release) {

    /** The length a column for {@link #text} needs. */
    public static final int LENGTH = 100;

    private static final String RELEASED = "#released#";

    public SlotKey {
        if (aggregate.isBlank() || aggregate.length() > 60 || aggregate.contains("#") || place < 1 || release < 0) {
            throw new IllegalArgumentException("Not a slot: " + aggregate + "#" + place + "#" + release);
        }
    }

    public static SlotKey held(String aggregate, int place) {
        return new SlotKey(aggregate, place, 0);
    }

    /** The key that frees the place. */
    public SlotKey released(int number) {
        if (release != 0 || number < 1) {
            throw new IllegalArgumentException("Cannot release " + text() + " as " + number);
        }
        return new SlotKey(aggregate, place, number);
    }

    public boolean isHeld() {
        return release == 0;
    }

    /** The key as it is stored. */
    public String text() {
        return aggregate + "#" + place + (isHeld() ? "" : RELEASED + release);
    }

    /** Reads a stored key. */
    public static SlotKey parse(String text) {
        String[] parts = text.split("#");
        int release = parts.length == 4 ? Integer.parseInt(parts[3]) : 0;
        return new SlotKey(parts[0], Integer.parseInt(parts[1]), release);
    }
}
