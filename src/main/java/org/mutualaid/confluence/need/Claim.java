package org.mutualaid.confluence.need;

import java.time.Instant;
import org.mutualaid.confluence.need.term.Term;
import org.mutualaid.confluence.value.Quantity;

/**
 * A promise that stands: one person will meet a need or a part of it. A person has at most one for a need at a time.
 *
 * @param number counts the claims a need ever had, from 1
 * @param person user key
 * @param term until when it stands without a word; counts only while the need is in the line
 */
public record Claim(int number, String person, Quantity quantity, Instant since, Term term) {

    Claim of(Quantity less) {
        return new Claim(number, person, less, since, term);
    }

    Claim with(Term anew) {
        return new Claim(number, person, quantity, since, anew);
    }
}
