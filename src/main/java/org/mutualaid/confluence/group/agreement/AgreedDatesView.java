package org.mutualaid.confluence.group.agreement;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * What the fields for the dates of an agreement start with.
 *
 * @param page address of the page where it was agreed; empty where none is named
 * @param today the last day that something can have been agreed on, and the first to look again
 */
public record AgreedDatesView(String on, String page, String lookAgain, String today) {

    private static final int MONTHS_TO_TRY = 3;

    /** @param address turns the path of a page into its address */
    public static AgreedDatesView of(Agreement agreement, LocalDate today, UnaryOperator<String> address) {
        LocalDate again = today.plusMonths(MONTHS_TO_TRY);
        return agreement.agreed()
                .map(agreed -> new AgreedDatesView(
                        agreed.on().toString(),
                        agreed.page().map(address).orElse(""),
                        (agreed.lookAgain().isBefore(today) ? again : agreed.lookAgain()).toString(),
                        today.toString()))
                .orElseGet(() -> new AgreedDatesView(today.toString(), "", again.toString(), today.toString()));
    }
}
