package org.mutualaid.confluence.group.roleboard;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.mutualaid.confluence.access.Role;

/** Who could take on which role, in Active Objects. */
public final class AoWillingStore implements WillingStore {

    private static final int MOST = 200;

    private final ActiveObjects objects;

    public AoWillingStore(ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public List<Willing> of(long spaceId) {
        Query query = Query.select().where("SPACE_ID = ?", spaceId).order("SAID_AT, ID").limit(MOST);
        return Arrays.stream(objects.find(AoWilling.class, query))
                .map(row -> new Willing(row.getSpaceId(), Role.valueOf(row.getRoleName()), row.getUserKey(),
                        Instant.ofEpochMilli(row.getSaidAt()),
                        Optional.ofNullable(row.getNotNowAt()).map(Instant::ofEpochMilli)))
                .toList();
    }

    @Override
    public void put(Willing willing) {
        String key = uniqueKey(willing.spaceId(), willing.role(), willing.userKey());
        Query query = Query.select().where("UNIQUE_KEY = ?", key);
        AoWilling row = Arrays.stream(objects.find(AoWilling.class, query)).findFirst()
                .orElseGet(() -> objects.create(
                        AoWilling.class,
                        new DBParam("UNIQUE_KEY", key),
                        new DBParam("SPACE_ID", willing.spaceId()),
                        new DBParam("ROLE_NAME", willing.role().name()),
                        new DBParam("USER_KEY", willing.userKey()),
                        new DBParam("SAID_AT", willing.said().toEpochMilli())));
        row.setSaidAt(willing.said().toEpochMilli());
        row.setNotNowAt(willing.notNow().map(Instant::toEpochMilli).orElse(null));
        row.save();
    }

    @Override
    public void remove(long spaceId, Role role, String userKey) {
        objects.deleteWithSQL(AoWilling.class, "UNIQUE_KEY = ?", uniqueKey(spaceId, role, userKey));
    }

    private static String uniqueKey(long spaceId, Role role, String userKey) {
        return spaceId + "/" + role.key() + "/" + userKey;
    }
}
