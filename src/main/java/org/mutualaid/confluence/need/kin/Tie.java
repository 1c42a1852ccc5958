package org.mutualaid.confluence.need.kin;

import org.mutualaid.confluence.value.PublicCode;

/** One need goes on as another, or as one of several. It holds while the first is closed for that reason. */
public record Tie(PublicCode from, PublicCode to) {
}
