package org.mutualaid.confluence.need;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mutualaid.confluence.need.term.Term;
import org.mutualaid.confluence.value.Quantity;

/**
 * How far a need has come.
 *
 * @param met how much was brought or done
 * @param claims promises that stand, oldest first
 * @param claimsEver how many claims the need ever had
 * @param closed since when nothing more is done about it; empty while something can be
 */
public record Progress(NeedStatus status, Quantity met, List<Claim> claims, int claimsEver, Optional<Instant> closed) {

    static final Progress BEGINNING = new Progress(NeedStatus.OPEN, Quantity.ZERO, List.of(), 0, Optional.empty());

    public Progress {
        claims = List.copyOf(claims);
    }

    /** How much is promised and not yet done. */
    public Quantity promised() {
        return claims.stream().map(Claim::quantity).reduce(Quantity.ZERO, Quantity::plus);
    }

    /** The earliest such instant of the terms of all promises; empty while nothing is expected. */
    public Optional<Instant> first(Function<Term, Instant> instant) {
        return claims.stream()
                .filter(any -> status.isActive())
                .map(claim -> instant.apply(claim.term()))
                .min(Comparator.naturalOrder());
    }

    List<Claim> claimsWithout(Claim ended) {
        return claims.stream().filter(claim -> !claim.equals(ended)).toList();
    }

    /** The promises that stand once so much was brought for them, the oldest first. */
    List<Claim> claimsAfter(Quantity brought) {
        List<Claim> standing = new ArrayList<>();
        Quantity toCount = brought;
        for (Claim claim : claims) {
            Quantity counted = claim.quantity().least(toCount);
            toCount = toCount.minus(counted);
            Quantity left = claim.quantity().minus(counted);
            if (!left.isZero()) {
                standing.add(claim.of(left));
            }
        }
        return standing;
    }

    Progress with(NeedStatus newStatus) {
        return new Progress(newStatus, met, claims, claimsEver, Optional.empty());
    }

    Progress with(List<Claim> standing, int ever) {
        return new Progress(status, met, standing, ever, closed);
    }

    Progress with(Quantity nowMet, List<Claim> standing) {
        return new Progress(status, nowMet, standing, claimsEver, closed);
    }

    /** Nothing more is done: promises end, what was met stays met. */
    Progress closedAs(NeedStatus ending, Instant now) {
        return new Progress(ending, met, List.of(), claimsEver, Optional.of(now));
    }
}
