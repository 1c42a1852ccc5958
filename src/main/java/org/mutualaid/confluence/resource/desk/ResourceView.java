package org.mutualaid.confluence.resource.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.resource.Counting;
import org.mutualaid.confluence.resource.Keeping;
import org.mutualaid.confluence.resource.Offering;
import org.mutualaid.confluence.value.Quantity;

/**
 * An entry as one reader may see it.
 *
 * @param keeping without what the reader may not see
 * @param offering without the place where it is told by phone
 * @param placeByPhone whether the reader is told the place by phone
 * @param amounts empty for kinds that are not counted
 * @param actions what the reader can do now: {@code change}, {@code verify}, {@code retire}, {@code back}, or the name
 *     of a movement
 * @param url where the entry has its own page, with the site's context path
 */
public record ResourceView(
        String code,
        String space,
        int revision,
        String kind,
        String name,
        Optional<String> details,
        Named category,
        Optional<Named> area,
        String visibility,
        Counting counting,
        Keeping keeping,
        Optional<String> stewardName,
        Offering offering,
        boolean placeByPhone,
        boolean retired,
        Optional<Amounts> amounts,
        List<String> actions,
        String url) {

    /** An entry of the space's lists: its lasting key and its name for the reader. */
    public record Named(String key, String name) {
    }

    /**
     * How much there is.
     *
     * @param usable what is free and has not expired
     * @param lots empty for visitors
     */
    public record Amounts(Quantity shown, Quantity reserved, Quantity free, Quantity usable, List<LotAtPlace> lots) {
    }

    /**
     * One lot at one place.
     *
     * @param place empty where it is told by phone
     * @param soon whether it is to be used soon
     */
    public record LotAtPlace(
            String lot,
            Optional<LocalDate> expires,
            Optional<String> place,
            Quantity here,
            Quantity held,
            boolean expired,
            boolean soon,
            Optional<String> source,
            Optional<String> restrictions) {
    }
}
