package org.mutualaid.confluence.need.call;

import java.time.Instant;
import java.util.Optional;
import org.mutualaid.confluence.value.PublicCode;

/**
 * One try to reach the person who asked for something. Written once, never changed.
 *
 * @param person user key of who tried
 * @param nextStep in their words; never how to reach somebody
 */
public record Call(PublicCode need, Instant at, String person, CallResult result, Optional<String> nextStep) {
}
