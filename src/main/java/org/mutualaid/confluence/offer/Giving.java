package org.mutualaid.confluence.offer;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.access.FieldClass;
import org.mutualaid.confluence.value.Quantity;

/**
 * What somebody can give, in their own words.
 *
 * @param category key of a category of the space
 * @param areas keys of areas of the space; empty for anywhere
 * @param until the last day, in the site's zone; empty until they say otherwise
 * @param languages BCP 47 tags of the languages they can speak with people; empty where it was not said
 * @param audience {@link FieldClass#MEMBERS}, or {@link FieldClass#TEAM} for coordinators only: who sees the offer,
 *     and so who may ask
 * @param quantity how much there is of it; empty where there is nothing to count
 * @param unit what is counted, such as tins
 */
public record Giving(
        String title,
        Optional<String> note,
        OfferKind kind,
        String category,
        List<String> areas,
        FreeTimes times,
        Rhythm rhythm,
        Optional<LocalDate> until,
        List<String> languages,
        FieldClass audience,
        Optional<Quantity> quantity,
        Optional<String> unit) {

    public Giving {
        areas = List.copyOf(areas);
        languages = List.copyOf(languages);
    }

    /** Whether its last day is before this one. */
    public boolean isOver(LocalDate today) {
        return until.filter(last -> last.isBefore(today)).isPresent();
    }

    /** What a person wrote freely, by the names of the fields. */
    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("title", title);
        note.ifPresent(text -> words.put("note", text));
        unit.ifPresent(text -> words.put("unit", text));
        return words;
    }
}
