package org.mutualaid.confluence.need;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.access.Sharing;
import org.mutualaid.confluence.need.line.Urgency;
import org.mutualaid.confluence.value.Quantity;

/**
 * What somebody asks for, in their own words. The words are kept as they were written.
 *
 * @param category key of a category of the space
 * @param area key of an area of the space; empty where the place does not matter or is not said
 * @param neededBy calendar date in the site's zone; the day itself is still in time
 * @param unit what is counted, such as tins; empty for a need that one person can meet
 * @param language BCP 47 tag of the language to speak
 * @param onBehalf whether it was written down for somebody else
 * @param sharing who reads the details, and whom the contact opens for
 */
public record Ask(
        String title,
        Optional<String> details,
        String category,
        Optional<String> area,
        Urgency urgency,
        Optional<LocalDate> neededBy,
        Quantity quantity,
        Optional<String> unit,
        String language,
        boolean onBehalf,
        Sharing sharing) {

    /** What a person wrote freely, by the names of the fields. */
    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("title", title);
        details.ifPresent(text -> words.put("details", text));
        unit.ifPresent(text -> words.put("unit", text));
        return words;
    }
}
