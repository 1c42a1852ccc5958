package org.mutualaid.confluence.volunteer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.value.PublicCode;

/**
 * What a volunteer says about themselves in one space.
 *
 * @param code such as {@code V-7K2Q}
 * @param userKey whose it is, and who alone changes it
 * @param revision 1 when it was written first, then one more with each change
 * @param since when it was written first
 */
public record Profile(
        PublicCode code, long spaceId, String userKey, int revision, Instant since, Words words) {

    /** Whether a reader sees a part of it. */
    public boolean shows(ProfilePart part, Standing reader) {
        return reader.actor().is(userKey) || reader.maySee(words.showing().of(part).fieldClass());
    }

    /** Whether somebody who looks for help may be told of this volunteer: they agreed, and do not rest that day. */
    public boolean mayBeAsked(LocalDate day) {
        return words.showing().mayBeAsked() && !isResting(day);
    }

    /** Whether they may be asked on one day to come on another: they do not rest on either, and are not away then. */
    public boolean mayBeAskedToCome(LocalDate today, LocalDate day) {
        return mayBeAsked(today) && !isResting(day) && !words.availability().isAway(day);
    }

    /** Whether they said that they need a break then. */
    public boolean isResting(LocalDate day) {
        return words.restUntil().filter(last -> !day.isAfter(last)).isPresent();
    }

    /** The profile with other words. */
    public Profile next(Words newWords) {
        return new Profile(code, spaceId, userKey, revision + 1, since, newWords);
    }

    /** Names of the fields in which other words differ. */
    public List<String> changes(Words newWords) {
        return newWords.changedFrom(words);
    }

    /**
     * What the volunteer wrote.
     *
     * @param hoursAWeek how much they want to do at most; empty where they set no number
     * @param restUntil last day of a break they need; nobody asks them anything until then
     */
    public record Words(
            Gifts gifts,
            Availability availability,
            Optional<Integer> hoursAWeek,
            Optional<String> pronouns,
            Optional<LocalDate> restUntil,
            Showing showing) {

        public static final Words NONE = new Words(
                Gifts.NONE,
                Availability.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Showing.USUAL);

        /** Names of the fields that differ, as the history keeps them. */
        List<String> changedFrom(Words before) {
            TreeMap<String, Boolean> same = new TreeMap<>();
            same.put("areas", gifts.areas().equals(before.gifts.areas()));
            same.put("availability", availability.equals(before.availability));
            same.put("categories", gifts.categories().equals(before.gifts.categories()));
            same.put("hoursAWeek", hoursAWeek.equals(before.hoursAWeek));
            same.put("languages", gifts.languages().equals(before.gifts.languages()));
            same.put("pronouns", pronouns.equals(before.pronouns));
            same.put("restUntil", restUntil.equals(before.restUntil));
            same.put("shown", showing.equals(before.showing));
            same.put("skills", gifts.skills().equals(before.gifts.skills()));
            same.values().removeIf(Boolean.TRUE::equals);
            return List.copyOf(same.keySet());
        }
    }
}
