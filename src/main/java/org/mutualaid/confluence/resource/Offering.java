package org.mutualaid.confluence.resource;

import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.resource.hours.Hours;

/**
 * When, where and for whom an entry is there.
 *
 * @param schedule a note on when, in words
 * @param languages tags of those spoken there
 * @param accessibility in words, such as step-free
 * @param place where it is, in words
 * @param byPhone whether the place is told by phone only, and shown to nobody but those who keep the registry
 * @param hours when it is open, and what is known of getting in
 */
public record Offering(
        Optional<String> schedule,
        List<String> languages,
        Optional<String> accessibility,
        Optional<String> place,
        boolean byPhone,
        Hours hours) {

    public static final Offering NONE =
            new Offering(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), false, Hours.NONE);

    public Offering {
        languages = List.copyOf(languages);
    }
}
