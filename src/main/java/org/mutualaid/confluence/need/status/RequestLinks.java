package org.mutualaid.confluence.need.status;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.care.term.KeepingRules;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.value.PublicCode;

/** Makes status links and finds them again by their tokens. */
public final class RequestLinks {

    private static final int TOKEN_BYTES = 24;

    private final RequestLinkStore store;
    private final SecureRandom random;
    private final UnitOfWork unit;
    private final SiteTime time;
    private final KeepingRules rules;

    /** @param rules a link is kept as long as the contact that was left with the request can be */
    public RequestLinks(
            RequestLinkStore store, SecureRandom random, UnitOfWork unit, SiteTime time, KeepingRules rules) {
        this.store = store;
        this.random = random;
        this.unit = unit;
        this.time = time;
        this.rules = rules;
    }

    /** A new token of 192 random bits, which opens nothing yet. */
    public String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Lets a token show these needs of one space. Called inside the transaction that posts them. */
    public void open(String token, List<PublicCode> needs, long spaceId) {
        store.add(new RequestLink(hash(token), expires(spaceId), needs));
    }

    /** When a link that is made now expires, and what was left with it is deleted at the latest. */
    public Instant expires(long spaceId) {
        return time.now().plus(rules.of(spaceId).atMost());
    }

    /** Forgets links that have expired. */
    public int forget() {
        return unit.run(() -> store.deleteExpired(time.now()));
    }

    /** Empty for a token that is wrong, expired or used up; the work is the same for all of them. */
    Optional<RequestLink> find(String token) {
        return store.byHash(hash(token))
                .filter(link -> time.now().isBefore(link.expires()));
    }

    void use(RequestLink link) {
        store.delete(link.hash());
    }

    private static String hash(String token) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
