package org.mutualaid.confluence.resource.stock;

import java.time.Instant;
import java.util.Optional;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;

/**
 * What is set aside in one account for one thing.
 *
 * @param account key of the account
 * @param reference the code of what it is for, such as a need's
 * @param by user key of who set it aside last
 */
public record Hold(String account, String reference, Quantity quantity, Optional<String> by, Instant since) {

    /** What it is of. */
    public PublicCode resource() {
        return new PublicCode(account.substring(0, account.indexOf('/')));
    }
}
