package org.mutualaid.confluence.care.reveal;

import java.time.Instant;
import org.mutualaid.confluence.value.PublicCode;

/** One look at the contact of a need: who, when and why. Never what was seen. */
record Reveal(PublicCode need, String person, Instant at, RevealReason reason) {
}
