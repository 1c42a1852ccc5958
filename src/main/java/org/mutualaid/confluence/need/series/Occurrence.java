package org.mutualaid.confluence.need.series;

import java.time.LocalDate;
import org.mutualaid.confluence.value.PublicCode;

/** The need of one day of a series. */
public record Occurrence(PublicCode series, LocalDate day, PublicCode need) {
}
