package org.mutualaid.confluence.offer.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.value.Quantity;

/**
 * An offer as one reader may see it. Visitors get the state, the kind, the category and the areas, and no words.
 *
 * @param title in the words of who offers; the name of the category for visitors
 * @param words what members read; empty for visitors
 * @param url where the offer has its own page, with the site's context path
 */
public record OfferView(
        String code,
        String space,
        int revision,
        String state,
        String title,
        String kind,
        Named category,
        List<Named> areas,
        Optional<Words> words,
        List<String> actions,
        String url) {

    /** An entry of the space's lists: its lasting key and its name for the reader. */
    public record Named(String key, String name) {
    }

    /**
     * What members read.
     *
     * @param times keys such as {@code fri-evening}
     * @param languages BCP 47 tags
     * @param audience {@code members} or {@code team}
     * @param by name of the person, or "somebody" once they have left the site
     */
    public record Words(
            Optional<String> note,
            List<String> times,
            String rhythm,
            Optional<LocalDate> until,
            List<String> languages,
            String audience,
            Optional<Quantity> quantity,
            Optional<String> unit,
            String by,
            boolean mine,
            Instant offered) {
    }

    public boolean may(String action) {
        return actions.contains(action);
    }
}
