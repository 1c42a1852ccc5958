package org.mutualaid.confluence.need;

import java.time.Instant;
import org.mutualaid.confluence.value.Quantity;

/**
 * A promise that stands: one person will meet a need or a part of it. A person has at most one for a need at a time.
 *
 * @param number counts the claims a need ever had, from 1
 * @param person user key
 */
public record Claim(int number, String person, Quantity quantity, Instant since) {
}
