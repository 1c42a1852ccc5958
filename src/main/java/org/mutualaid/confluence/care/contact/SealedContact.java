package org.mutualaid.confluence.care.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A contact as it is stored.
 *
 * @param key its random name, to which the seal is bound
 * @param kept how long, as people were told when they left it
 * @param seal see {@link ContactSeal}
 * @param mark see {@link ContactMark}; empty where there is no number and no address
 */
public record SealedContact(String key, Kept kept, String seal, Optional<String> mark) {

    /**
     * How long a contact is kept.
     *
     * @param until at the latest, whatever becomes of its needs
     * @param afterClosing for how long once the last of its needs is closed
     */
    public record Kept(Instant until, Duration afterClosing) {
    }
}
