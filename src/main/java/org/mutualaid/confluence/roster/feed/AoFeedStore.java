package org.mutualaid.confluence.roster.feed;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Calendar links in Active Objects. */
public final class AoFeedStore implements FeedStore {

    private final ActiveObjects objects;

    public AoFeedStore(ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public Optional<Feed> byDigest(String digest) {
        return rows(Query.select().where("DIGEST = ?", digest)).stream().findFirst().map(AoFeedStore::feed);
    }

    @Override
    public List<Feed> of(long spaceId, String person) {
        return rows(Query.select().where("SPACE_ID = ? AND PERSON = ?", spaceId, person)).stream()
                .map(AoFeedStore::feed).toList();
    }

    @Override
    public void put(Feed feed) {
        Optional<AoFeed> before = byKey(feed);
        if (before.isEmpty()) {
            objects.create(
                    AoFeed.class,
                    new DBParam("UNIQUE_KEY", feed.key()),
                    new DBParam("DIGEST", feed.digest()),
                    new DBParam("SPACE_ID", feed.spaceId()),
                    new DBParam("PERSON", feed.person()),
                    new DBParam("KIND", feed.kind().name()),
                    new DBParam("ISSUED_AT", feed.issued().toEpochMilli()));
            return;
        }
        before.get().setDigest(feed.digest());
        before.get().setIssuedAt(feed.issued().toEpochMilli());
        before.get().save();
    }

    @Override
    public void remove(Feed feed) {
        objects.deleteWithSQL(AoFeed.class, "UNIQUE_KEY = ?", feed.key());
    }

    private Optional<AoFeed> byKey(Feed feed) {
        return rows(Query.select().where("UNIQUE_KEY = ?", feed.key())).stream().findFirst();
    }

    private List<AoFeed> rows(Query query) {
        return Arrays.asList(objects.find(AoFeed.class, query.order("ID")));
    }

    private static Feed feed(AoFeed row) {
        return new Feed(row.getSpaceId(), row.getPerson(), FeedKind.valueOf(row.getKind()), row.getDigest(),
                Instant.ofEpochMilli(row.getIssuedAt()));
    }
}
