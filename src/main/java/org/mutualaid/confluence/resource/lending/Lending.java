package org.mutualaid.confluence.resource.lending;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.PublicCode;

/**
 * What is out of one entry and who waits for it, in the order in which they asked. Each rule gives the loan as it is
 * afterwards, or a {@link Refused} that says what is in the way.
 *
 * @param pieces how many there are
 * @param standing loans that are out or waiting, the longest first
 */
record Lending(PublicCode resource, int pieces, List<Loan> standing) {

    Lending {
        standing = List.copyOf(standing);
    }

    List<Loan> out() {
        return standing.stream().filter(Loan::isOut).toList();
    }

    List<Loan> waiting() {
        return standing.stream().filter(Loan::isWaiting).toList();
    }

    int here() {
        return Math.max(0, pieces - out().size());
    }

    /**
     * Somebody takes one. Who waited for it waits no longer.
     *
     * @throws Refused when none is here, or the person has one for the same
     */
    Loan lend(PublicCode code, Borrower borrower, Instant now, LocalDate due) {
        if (borrower.person().isPresent() && out().stream().anyMatch(loan -> loan.isFor(borrower))) {
            throw Refused.because("borrowed-already");
        }
        if (here() == 0) {
            Optional<LocalDate> back = out().stream().flatMap(loan -> loan.due().stream()).sorted().findFirst();
            throw Refused.because("all-out", back.map(LocalDate::toString).orElse("-"));
        }
        return waiting().stream()
                .filter(loan -> borrower.person().filter(loan::isOf).isPresent())
                .findFirst()
                .map(loan -> loan.goneOut(borrower, now, due))
                .orElseGet(() -> new Loan(code, resource, LoanState.OUT, borrower.person(), borrower.need(), now,
                        Optional.of(due), Optional.empty()));
    }

    /** @throws Refused when the person waits already, or has one for the same */
    Loan ask(PublicCode code, Borrower borrower, Instant now) {
        boolean waits = waiting().stream().anyMatch(loan -> loan.person().equals(borrower.person()));
        if (waits || out().stream().anyMatch(loan -> loan.isFor(borrower))) {
            throw Refused.because("waiting-already");
        }
        return new Loan(code, resource, LoanState.WAITING, borrower.person(), borrower.need(), now,
                Optional.empty(), Optional.empty());
    }

    /** @throws Refused when the person does not wait */
    Loan leave(String person) {
        return waiting().stream()
                .filter(loan -> loan.isOf(person))
                .findFirst()
                .map(loan -> loan.ended(LoanState.LEFT, Optional.empty()))
                .orElseThrow(() -> Refused.because("not-waiting"));
    }

    /** @throws NotFound when no such loan is out */
    Loan giveBack(PublicCode code, Optional<String> condition) {
        return out().stream()
                .filter(loan -> loan.code().equals(code))
                .findFirst()
                .map(loan -> loan.ended(LoanState.BACK, condition))
                .orElseThrow(NotFound::new);
    }

    /** Who borrows: a person, a need, or with both the promise that the person made for the need. */
    record Borrower(Optional<String> person, Optional<String> need) {
    }
}
