package org.mutualaid.confluence.need.status;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.mutualaid.confluence.value.PublicCode;

/** Status links in Active Objects. */
public final class AoRequestLinkStore implements RequestLinkStore {

    private static final String BY_HASH = "TOKEN_HASH = ?";

    private final ActiveObjects objects;

    public AoRequestLinkStore(ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public void add(RequestLink link) {
        String codes = link.needs().stream().map(PublicCode::text).collect(Collectors.joining(" "));
        objects.create(
                AoRequestLink.class,
                new DBParam("TOKEN_HASH", link.hash()),
                new DBParam("EXPIRES_AT", link.expires().toEpochMilli()),
                new DBParam("CODES", codes));
    }

    @Override
    public Optional<RequestLink> byHash(String hash) {
        return Arrays.stream(objects.find(AoRequestLink.class, Query.select().where(BY_HASH, hash)))
                .findFirst()
                .map(row -> new RequestLink(
                        row.getTokenHash(),
                        Instant.ofEpochMilli(row.getExpiresAt()),
                        Arrays.stream(row.getCodes().split(" ")).map(PublicCode::new).toList()));
    }

    @Override
    public void delete(String hash) {
        objects.deleteWithSQL(AoRequestLink.class, BY_HASH, hash);
    }

    @Override
    public int deleteExpired(Instant now) {
        return objects.deleteWithSQL(AoRequestLink.class, "EXPIRES_AT <= ?", now.toEpochMilli());
    }
}
