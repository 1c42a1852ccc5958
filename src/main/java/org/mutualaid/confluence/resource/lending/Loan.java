package org.mutualaid.confluence.resource.lending;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mutualaid.confluence.value.PublicCode;

/**
 * One time that something is borrowed, from asking for it until it is back.
 *
 * @param person user key of who has it or waits for it; empty when it is for a need, whoever brings it
 * @param need code of the need that it is for; with a person, what they promised to bring for it
 * @param since when it went out, or since when somebody waits
 * @param due the day on which it should be back; empty while somebody waits
 * @param condition in which it came back, in words
 */
public record Loan(
        PublicCode code,
        PublicCode resource,
        LoanState state,
        Optional<String> person,
        Optional<String> need,
        Instant since,
        Optional<LocalDate> due,
        Optional<String> condition) {

    public boolean isOut() {
        return state == LoanState.OUT;
    }

    boolean isWaiting() {
        return state == LoanState.WAITING;
    }

    boolean isOverdue(LocalDate today) {
        return isOut() && due.filter(today::isAfter).isPresent();
    }

    public boolean isOf(String userKey) {
        return person.filter(userKey::equals).isPresent();
    }

    /** Whether it is for the same: what somebody has for themselves is not what they have for a need. */
    boolean isFor(Lending.Borrower borrower) {
        return borrower.person().equals(person) && borrower.need().equals(need);
    }

    Loan goneOut(Lending.Borrower borrower, Instant now, LocalDate day) {
        return new Loan(code, resource, LoanState.OUT, person, borrower.need(), now, Optional.of(day), condition);
    }

    Loan ended(LoanState end, Optional<String> words) {
        return new Loan(code, resource, end, person, need, since, due, words);
    }
}
