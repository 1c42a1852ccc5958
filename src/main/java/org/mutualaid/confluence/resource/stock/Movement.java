package org.mutualaid.confluence.resource.stock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.value.PublicCode;

/**
 * A movement as it stands in the ledger.
 *
 * @param by user key of who did it; empty for the app itself
 * @param note what they wrote about it
 */
public record Movement(
        PublicCode code,
        PublicCode resource,
        Instant at,
        Optional<String> by,
        Purpose purpose,
        Optional<String> note,
        List<Line> lines) {

    public Movement {
        lines = List.copyOf(lines);
    }

    /** How many thousandths more there were after it, over all lots and places. */
    public long change() {
        return lines.stream().mapToLong(Line::change).sum();
    }

    /** How many thousandths more were set aside after it. */
    public long heldChange() {
        return lines.stream().mapToLong(Line::heldChange).sum();
    }
}
