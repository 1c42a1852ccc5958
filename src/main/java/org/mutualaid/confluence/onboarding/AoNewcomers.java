package org.mutualaid.confluence.onboarding;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Newcomers in Active Objects. */
final class AoNewcomers {

    private static final int MOST = 200;

    private final ActiveObjects objects;

    AoNewcomers(ActiveObjects objects) {
        this.objects = objects;
    }

    Optional<Newcomer> of(long spaceId, String userKey) {
        return row(spaceId, userKey).map(AoNewcomers::newcomer);
    }

    void put(Newcomer newcomer) {
        AoNewcomer row = row(newcomer.spaceId(), newcomer.userKey()).orElseGet(() -> create(newcomer));
        row.setLanguages(lines(newcomer.languages()));
        row.setAreas(lines(newcomer.areas()));
        row.setBuddyKey(newcomer.buddy().orElse(null));
        row.setArrivedAt(newcomer.arrived().map(Instant::toEpochMilli).orElse(null));
        row.save();
    }

    List<Newcomer> onTheirWay(long spaceId, int limit) {
        Query query = Query.select()
                .where("SPACE_ID = ? AND ARRIVED_AT IS NULL", spaceId)
                .order("SINCE, ID")
                .limit(limit);
        return newcomers(query);
    }

    List<Newcomer> onTheirWay(int limit) {
        return newcomers(Query.select().where("ARRIVED_AT IS NULL").order("SINCE, ID").limit(limit));
    }

    List<Newcomer> with(long spaceId, String buddy) {
        Query query = Query.select()
                .where("SPACE_ID = ? AND BUDDY_KEY = ? AND ARRIVED_AT IS NULL", spaceId, buddy)
                .order("SINCE, ID")
                .limit(MOST);
        return newcomers(query);
    }

    private List<Newcomer> newcomers(Query query) {
        return Arrays.stream(objects.find(AoNewcomer.class, query)).map(AoNewcomers::newcomer).toList();
    }

    private Optional<AoNewcomer> row(long spaceId, String userKey) {
        Query query = Query.select().where("UNIQUE_KEY = ?", uniqueKey(spaceId, userKey));
        return Arrays.stream(objects.find(AoNewcomer.class, query)).findFirst();
    }

    private AoNewcomer create(Newcomer newcomer) {
        return objects.create(
                AoNewcomer.class,
                new DBParam("UNIQUE_KEY", uniqueKey(newcomer.spaceId(), newcomer.userKey())),
                new DBParam("SPACE_ID", newcomer.spaceId()),
                new DBParam("USER_KEY", newcomer.userKey()),
                new DBParam("SINCE", newcomer.since().toEpochMilli()));
    }

    private static Newcomer newcomer(AoNewcomer row) {
        return new Newcomer(
                row.getSpaceId(),
                row.getUserKey(),
                Instant.ofEpochMilli(row.getSince()),
                list(row.getLanguages()),
                list(row.getAreas()),
                Optional.ofNullable(row.getBuddyKey()),
                Optional.ofNullable(row.getArrivedAt()).map(Instant::ofEpochMilli));
    }

    private static String lines(List<String> list) {
        return list.isEmpty() ? null : String.join("\n", list);
    }

    private static List<String> list(String lines) {
        return lines == null ? List.of() : lines.lines().toList();
    }

    private static String uniqueKey(long spaceId, String userKey) {
        return spaceId + "/" + userKey;
    }
}
