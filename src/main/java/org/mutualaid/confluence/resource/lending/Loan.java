package org.mutualaid.confluence.resource.lending;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mutualaid.confluence.value.PublicCode;

/**
 * One time that something is borrowed, from asking for it until it is back.
 *
 * @param person user key of who has it or waits for it; empty when it is for a need
 * @param need code of the need that it is for
 * @param since when it went out, or since when somebody waits
 * @param due the day on which it should be back; empty while somebody waits
 * @param condition in which it came back, in words
 */
record Loan(
        PublicCode code,
        PublicCode resource,
        LoanState state,
        Optional<String> person,
        Optional<String> need,
        Instant since,
        Optional<LocalDate> due,
        Optional<String> condition) {

    boolean isOut() {
        return state == LoanState.OUT;
    }

    boolean isWaiting() {
        return state == LoanState.WAITING;
    }

    boolean isOverdue(LocalDate today) {
        return isOut() && due.filter(today::isAfter).isPresent();
    }

    boolean isOf(String userKey) {
        return person.filter(userKey::equals).isPresent();
    }

    Loan goneOut(Instant now, LocalDate day) {
        return new Loan(code, resource, LoanState.OUT, person, need, now, Optional.of(day), condition);
    }

    Loan ended(LoanState end, Optional<String> words) {
        return new Loan(code, resource, end, person, need, since, due, words);
    }
}
