package org.mutualaid.confluence.onboarding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Somebody on their way in.
 *
 * @param languages BCP 47 tags they named when they asked to join
 * @param areas keys of areas they named then
 * @param buddy user key of who goes along with them
 * @param arrived when they finished the path
 */
public record Newcomer(
        long spaceId,
        String userKey,
        Instant since,
        List<String> languages,
        List<String> areas,
        Optional<String> buddy,
        Optional<Instant> arrived) {

    public Newcomer {
        languages = List.copyOf(languages);
        areas = List.copyOf(areas);
    }

    public static Newcomer now(long spaceId, String userKey, Instant since) {
        return new Newcomer(spaceId, userKey, since, List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    public Newcomer naming(List<String> spoken, List<String> near) {
        return new Newcomer(spaceId, userKey, since, spoken, near, buddy, arrived);
    }

    public Newcomer with(Optional<String> newBuddy) {
        return new Newcomer(spaceId, userKey, since, languages, areas, newBuddy, arrived);
    }

    public Newcomer arrivedAt(Instant when) {
        return new Newcomer(spaceId, userKey, since, languages, areas, buddy, Optional.of(when));
    }
}
