package org.mutualaid.confluence.volunteer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.PublicCode;

/** Profiles for tests of services. */
public final class InMemoryProfileStore implements ProfileStore {

    private static final Comparator<Profile> ORDER =
            Comparator.comparing(Profile::since).thenComparing(profile -> profile.code().text());

    private final Map<String, Profile> byCode = new TreeMap<>();

    @Override
    public Optional<Profile> of(long spaceId, String userKey) {
        return in(spaceId).filter(profile -> profile.userKey().equals(userKey)).findFirst();
    }

    @Override
    public boolean exists(PublicCode code) {
        return byCode.containsKey(code.text());
    }

    @Override
    public void add(Profile profile) {
        byCode.put(profile.code().text(), profile);
    }

    @Override
    public void update(Profile profile) {
        byCode.put(profile.code().text(), profile);
    }

    @Override
    public List<Profile> matching(ProfileFilter filter, Optional<Cursor> after, int limit) {
        return in(filter.spaceId())
                .filter(filter::matches)
                .sorted(ORDER)
                .filter(profile -> after.filter(last -> !isAfter(profile, last)).isEmpty())
                .limit(limit)
                .toList();
    }

    @Override
    public List<Profile> resting(long spaceId, LocalDate day, int limit) {
        return in(spaceId)
                .filter(profile -> profile.isResting(day))
                .sorted(Comparator.comparing(profile -> profile.words().restUntil().orElseThrow()))
                .limit(limit)
                .toList();
    }

    private Stream<Profile> in(long spaceId) {
        return byCode.values().stream().filter(profile -> profile.spaceId() == spaceId);
    }

    private static boolean isAfter(Profile profile, Cursor last) {
        long order = profile.since().toEpochMilli();
        return order > last.order() || order == last.order() && profile.code().text().compareTo(last.code()) > 0;
    }
}
