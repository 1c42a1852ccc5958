package org.mutualaid.confluence.care.contact;

import java.time.Instant;

/**
 * A contact as it is stored.
 *
 * @param key its random name, to which the seal is bound
 * @param seal see {@link ContactSeal}
 */
record SealedContact(String key, Instant since, String seal) {
}
