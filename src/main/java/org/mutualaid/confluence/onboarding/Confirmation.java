package org.mutualaid.confluence.onboarding;

import java.time.Instant;
import org.mutualaid.confluence.value.PublicCode;

/**
 * That somebody did a step. Written once, never changed.
 *
 * @param edition of the step then
 * @param by user key of who said so: themselves, their buddy or a coordinator
 */
public record Confirmation(PublicCode step, long spaceId, String userKey, int edition, Instant at, String by) {
}
