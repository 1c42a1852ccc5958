package org.mutualaid.confluence.need;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.mutualaid.confluence.access.Sharing;
import org.mutualaid.confluence.need.line.PlaceInLine;
import org.mutualaid.confluence.need.line.Urgency;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;

/** Needs to test with: {@code Needs.of(12, "tins")}. */
public final class Needs {

    public static final String AUTHOR = "key-of-joana";
    public static final Instant ASKED = Instant.parse("2026-11-20T16:20:00Z");
    public static final LocalDate NEEDED_BY = LocalDate.of(2026, 11, 27);
    public static final long SPACE = 42;

    private Needs() {
    }

    public static Need one() {
        return posted(1, Optional.empty());
    }

    public static Need of(int quantity, String unit) {
        return posted(quantity, Optional.of(unit));
    }

    public static Ask ask(int quantity, Optional<String> unit) {
        return new Ask(
                "Baby formula, stage 1",
                Optional.of("Any brand. Tins must be closed."),
                "food",
                Optional.of("southside"),
                Urgency.WEEK,
                Optional.of(NEEDED_BY),
                Quantity.ofWhole(quantity),
                unit,
                "es",
                false,
                Sharing.MEMBERS);
    }

    private static Need posted(int quantity, Optional<String> unit) {
        Need.Origin origin = new Need.Origin(ASKED, PlaceInLine.neededBy(NEEDED_BY, ZoneOffset.UTC));
        return Need.posted(new PublicCode("N-7K2Q"), SPACE, ask(quantity, unit), AUTHOR, origin).need();
    }
}
