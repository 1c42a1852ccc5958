package org.mutualaid.confluence.resource.lending;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.mutualaid.confluence.resource.card.LentItems;
import org.mutualaid.confluence.resource.desk.Narrowing;
import org.mutualaid.confluence.value.PublicCode;

/** Where loans are kept. Called inside the transaction of a use case; the history's key guards against races. */
interface LoanStore extends LentItems, Narrowing.LateThings {

    int LIMIT = 500;

    /** Loans of an entry that are out or waiting, the longest first. One statement. */
    List<Loan> standingOf(PublicCode resource);

    /** What a person has or waits for, of all spaces, the oldest first. One statement. */
    List<Loan> standingWith(String person);

    /** What is out or waited for, for a need, the longest first. One statement. */
    List<Loan> standingFor(PublicCode need);

    /** Writes a new loan, or what became of one that is known. */
    void put(long spaceId, Loan loan);

    /** Loans of an entry that came back, the latest first. One statement. */
    List<Loan> backOf(PublicCode resource, int limit);

    /** What is out in a space and was due before a day, the longest first. One statement. */
    List<Loan> late(long spaceId, LocalDate day);

    /** Everything standing of some entries. One statement. */
    List<Loan> standingOfAll(Collection<PublicCode> resources);
}
