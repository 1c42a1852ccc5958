package org.mutualaid.confluence.volunteer;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.mutualaid.confluence.value.Conditions;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.PublicCode;

/** Profiles in Active Objects. */
public final class AoProfileStore implements ProfileStore {

    private final ActiveObjects objects;

    public AoProfileStore(ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public Optional<Profile> of(long spaceId, String userKey) {
        return first(Conditions.of("UNIQUE_KEY = ?", uniqueKey(spaceId, userKey))).map(AoProfileStore::profile);
    }

    @Override
    public boolean exists(PublicCode code) {
        return objects.count(AoVolunteer.class, Query.select().where("CODE = ?", code.text())) > 0;
    }

    @Override
    public void add(Profile profile) {
        AoVolunteer row = objects.create(
                AoVolunteer.class,
                new DBParam("CODE", profile.code().text()),
                new DBParam("UNIQUE_KEY", uniqueKey(profile.spaceId(), profile.userKey())),
                new DBParam("SPACE_ID", profile.spaceId()),
                new DBParam("USER_KEY", profile.userKey()),
                new DBParam("REVISION", profile.revision()),
                new DBParam("SINCE", profile.since().toEpochMilli()),
                new DBParam("ASKABLE", profile.words().showing().mayBeAsked()));
        fill(row, profile);
    }

    @Override
    public void update(Profile profile) {
        fill(first(Conditions.of("CODE = ?", profile.code().text())).orElseThrow(), profile);
    }

    @Override
    public List<Profile> matching(ProfileFilter filter, Optional<Cursor> after, int limit) {
        Conditions conditions = Conditions.of("SPACE_ID = ?", filter.spaceId())
                .andIf("TAGS LIKE ?", filter.category().map(key -> ProfileLines.tag("category", key)))
                .andIf("TAGS LIKE ?", filter.language().map(tag -> ProfileLines.tag("language", tag)))
                .andIf("TAGS LIKE ?", filter.area().map(key -> ProfileLines.tag("area", key)));
        if (filter.askableOn().isPresent()) {
            conditions = conditions.and("ASKABLE = ?", true)
                    .and("(REST_UNTIL IS NULL OR REST_UNTIL < ?)", filter.askableOn().get().toString());
        }
        if (after.isPresent()) {
            long order = after.get().order();
            conditions = conditions.and("(SINCE > ? OR SINCE = ? AND CODE > ?)", order, order, after.get().code());
        }
        return rows(conditions, "SINCE, CODE", limit);
    }

    @Override
    public List<Profile> resting(long spaceId, LocalDate day, int limit) {
        return rows(
                Conditions.of("SPACE_ID = ? AND REST_UNTIL >= ?", spaceId, day.toString()),
                "REST_UNTIL, CODE",
                limit);
    }

    private List<Profile> rows(Conditions conditions, String order, int limit) {
        Query query = Query.select().where(conditions.text(), conditions.parameters()).order(order).limit(limit);
        return Arrays.stream(objects.find(AoVolunteer.class, query)).map(AoProfileStore::profile).toList();
    }

    private Optional<AoVolunteer> first(Conditions conditions) {
        Query query = Query.select().where(conditions.text(), conditions.parameters());
        return Arrays.stream(objects.find(AoVolunteer.class, query)).findFirst();
    }

    private static void fill(AoVolunteer row, Profile profile) {
        Profile.Words words = profile.words();
        row.setRevision(profile.revision());
        row.setSkills(ProfileLines.orNull(words.gifts().skills()));
        row.setTags(ProfileLines.orNull(ProfileLines.tags(words.gifts())));
        row.setTimes(ProfileLines.orNull(ProfileLines.times(words.availability())));
        row.setHoursAWeek(words.hoursAWeek().orElse(null));
        row.setPronouns(words.pronouns().orElse(null));
        row.setRestUntil(words.restUntil().map(LocalDate::toString).orElse(null));
        row.setShown(ProfileLines.orNull(ProfileLines.shown(words.showing())));
        row.setAskable(words.showing().mayBeAsked());
        row.save();
    }

    private static Profile profile(AoVolunteer row) {
        Profile.Words words = new Profile.Words(
                ProfileLines.gifts(row.getTags(), row.getSkills()),
                ProfileLines.availability(row.getTimes()),
                Optional.ofNullable(row.getHoursAWeek()),
                Optional.ofNullable(row.getPronouns()),
                Optional.ofNullable(row.getRestUntil()).map(LocalDate::parse),
                ProfileLines.showing(row.getShown(), row.isAskable()));
        return new Profile(
                new PublicCode(row.getCode()),
                row.getSpaceId(),
                row.getUserKey(),
                row.getRevision(),
                Instant.ofEpochMilli(row.getSince()),
                words);
    }

    private static String uniqueKey(long spaceId, String userKey) {
        return spaceId + "/" + userKey;
    }
}
