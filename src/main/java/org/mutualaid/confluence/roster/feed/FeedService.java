package org.mutualaid.confluence.roster.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.roster.desk.Scene;
import org.mutualaid.confluence.roster.desk.ShiftDoor;

/** Gives out calendar links, takes them back, and lets in whoever has one. */
public final class FeedService {

    private static final int SECRET_BYTES = 24;

    private final ShiftDoor door;
    private final FeedStore feeds;
    private final Journal journal;
    private final RandomGenerator random;
    private final SiteTime time;

    public FeedService(ShiftDoor door, FeedStore feeds, Journal journal, RandomGenerator random, SiteTime time) {
        this.door = door;
        this.feeds = feeds;
        this.journal = journal;
        this.random = random;
        this.time = time;
    }

    /** The links of a member that work. */
    List<Feed> of(Actor actor, String space) {
        Scene scene = door.enter(actor, space);
        return feeds.of(scene.standing().space().id(), scene.standing().requireMember());
    }

    /**
     * A new link, in place of the one before, which stops at once.
     *
     * @return the secret, which is kept nowhere
     */
    String issue(Actor actor, String space, FeedKind kind) {
        Scene scene = door.enter(actor, space);
        String person = scene.standing().requireMember();
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        journal.inOne(() -> feeds.put(new Feed(
                scene.standing().space().id(), person, kind, digest(secret), time.now())));
        return secret;
    }

    void revoke(Actor actor, String space, FeedKind kind) {
        List<Feed> own = of(actor, space);
        journal.inOne(() -> own.stream().filter(feed -> feed.kind() == kind).forEach(feeds::remove));
    }

    /** @throws NotFound for a link that never was, was revoked, or whose person is no longer in the group */
    Opened open(String secret) {
        Feed feed = feeds.byDigest(digest(secret)).orElseThrow(NotFound::new);
        Scene scene = door.enter(Actor.user(feed.person()), feed.spaceId());
        if (!scene.standing().isMember()) {
            throw new NotFound();
        }
        return new Opened(feed, scene);
    }

    record Opened(Feed feed, Scene scene) {
    }

    private static String digest(String secret) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
