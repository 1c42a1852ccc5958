package org.mutualaid.confluence.need.status;

import java.time.Instant;
import java.util.List;
import org.mutualaid.confluence.value.PublicCode;

/**
 * A link as it is stored.
 *
 * @param hash SHA-256 of its token, in hex; the token itself is nowhere
 * @param expires from this instant on it opens nothing
 */
record RequestLink(String hash, Instant expires, List<PublicCode> needs) {

    RequestLink {
        needs = List.copyOf(needs);
    }
}
