package org.mutualaid.confluence.volunteer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whom to look for in a space. Everything that is given has to hold.
 *
 * @param category key from the lists of the space
 * @param language BCP 47 tag from the lists of the space
 * @param area key from the lists of the space
 * @param askableOn only those who agreed to be asked and do not rest on that day
 */
public record ProfileFilter(
        long spaceId,
        Optional<String> category,
        Optional<String> language,
        Optional<String> area,
        Optional<LocalDate> askableOn) {

    /** Everybody with a profile. */
    public static ProfileFilter all(long spaceId) {
        return new ProfileFilter(spaceId, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Those who agreed to be asked and do not rest on a day. */
    public static ProfileFilter askable(long spaceId, LocalDate day) {
        return new ProfileFilter(spaceId, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(day));
    }

    /** The same, for one kind of help. */
    public ProfileFilter forCategory(String key) {
        return new ProfileFilter(spaceId, Optional.of(key), language, area, askableOn);
    }

    public boolean matches(Profile profile) {
        Gifts gifts = profile.words().gifts();
        return profile.spaceId() == spaceId
                && category.map(gifts.categories()::contains).orElse(true)
                && language.map(gifts.languages()::contains).orElse(true)
                && area.map(gifts.areas()::contains).orElse(true)
                && askableOn.map(profile::mayBeAsked).orElse(true);
    }
}
