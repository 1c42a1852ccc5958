package org.mutualaid.confluence.volunteer.training;

import java.time.LocalDate;
import java.util.Optional;
import org.mutualaid.confluence.value.PublicCode;

/**
 * Something people learn or have checked before they take on certain tasks, such as a driving licence check.
 *
 * @param code such as {@code T-7K2Q}
 * @param validMonths how long it is valid once given; empty for always
 * @param askUser user key of whom to ask for it; empty where that is any coordinator
 * @param inUse false once it was taken off the list; who holds it still holds it
 */
public record Training(
        PublicCode code,
        long spaceId,
        String name,
        Optional<String> about,
        Optional<Integer> validMonths,
        Optional<String> askUser,
        boolean inUse) {

    /** The last day on which it is valid when it is given on a day; empty for always. */
    public Optional<LocalDate> validUntil(LocalDate given) {
        return validMonths.map(months -> given.plusMonths(months).minusDays(1));
    }

    Training taken(boolean nowInUse) {
        return new Training(code, spaceId, name, about, validMonths, askUser, nowInUse);
    }
}
