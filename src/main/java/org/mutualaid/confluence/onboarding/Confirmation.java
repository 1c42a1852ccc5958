package org.mutualaid.confluence.onboarding;

import java.time.Instant;
import org.mutualaid.confluence.value.PublicCode;

/**
 * That somebody did a step that is no page to read. Written once, never changed.
 *
 * @param by user key of who said so: themselves, their buddy or a coordinator
 */
public record Confirmation(PublicCode step, long spaceId, String userKey, Instant at, String by) {
}
