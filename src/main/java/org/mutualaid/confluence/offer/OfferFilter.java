package org.mutualaid.confluence.offer;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.access.FieldClass;

/**
 * Which offers of a space somebody wants to see. A list and its count use the same filter, so they agree.
 *
 * @param state one state; empty for those that are open or paused
 * @param audience {@link FieldClass#TEAM} for coordinators, who see all; {@link FieldClass#MEMBERS} for everybody else
 * @param reader whose own offers are seen whatever their audience; empty for visitors
 * @param own only those of the reader
 * @param today those whose last day is before it are left out, where open ones are wanted
 * @param area also finds what can be given anywhere
 * @param language also finds what says nothing of languages
 * @param day also finds what says nothing of times
 * @param words folded words that all stand in the title or are the code
 */
public record OfferFilter(
        long spaceId,
        Optional<OfferStatus> state,
        FieldClass audience,
        Optional<String> reader,
        boolean own,
        LocalDate today,
        Optional<OfferKind> kind,
        Optional<String> category,
        Optional<String> area,
        Optional<String> language,
        Optional<DayOfWeek> day,
        List<String> words) {

    public OfferFilter {
        words = List.copyOf(words);
    }

    /** Whether the reader may see an offer in a list. */
    public boolean admits(Offer offer) {
        boolean theirs = reader.filter(offer.offeredBy()::equals).isPresent();
        return theirs || !own && (audience == FieldClass.TEAM || offer.giving().audience() == FieldClass.MEMBERS);
    }
}
