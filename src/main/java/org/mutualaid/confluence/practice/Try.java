package org.mutualaid.confluence.practice;

import java.time.Instant;
import java.util.Optional;

/**
 * One time that somebody did as a page says. Written once, never changed.
 *
 * @param person user key of who tried
 * @param note one sentence in their words
 */
public record Try(long pageId, Instant at, String person, TryResult result, Optional<String> note) {
}
