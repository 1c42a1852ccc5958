package org.mutualaid.confluence.care.reveal;

import java.util.List;

/**
 * What the page of a need shows where its contact is, for one reader. It holds nothing of the contact itself.
 *
 * @param door {@code none} where there is none or the reader is no member, {@code sealed}, or {@code opens}
 * @param chosen how far the person who asked lets it go, for those whom it opens for
 * @param sharing the same in few words, for who wrote the need down and for coordinators
 * @param kept whether something was written that this reader may not read
 * @param looks who looked, the latest first; for the care role only
 */
public record ContactBox(
        String door, String chosen, String sharing, boolean kept, List<Choice> reasons, Looks looks) {

    public ContactBox {
        reasons = List.copyOf(reasons);
    }

    /** A reason to open it. */
    public record Choice(String value, String label) {
    }

    /** @param shown whether the reader may see who looked */
    public record Looks(boolean shown, List<Look> all) {

        public Looks {
            all = List.copyOf(all);
        }
    }

    /** One look in words. */
    public record Look(String sentence, String when) {
    }
}
