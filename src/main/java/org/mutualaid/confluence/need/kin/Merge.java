package org.mutualaid.confluence.need.kin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mutualaid.confluence.need.Claim;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedAction;
import org.mutualaid.confluence.need.NeedChange;
import org.mutualaid.confluence.need.NeedStatus;
import org.mutualaid.confluence.need.Progress;
import org.mutualaid.confluence.need.term.Term;
import org.mutualaid.confluence.problem.Refused;

/**
 * A need that was asked twice becomes one. The twin is closed and points at the other, and every promise made for it
 * stands for the other, even if that is then more than was asked. Who promised for both, promised the larger of the
 * two. What was met already stays where it was met.
 *
 * @param moved the twin as it is afterwards
 * @param kept the other, with the promises of both
 */
public record Merge(NeedChange moved, NeedChange kept) {

    /**
     * @param term of promises that come from a twin on hold, where nothing was expected of them
     * @throws Refused when they are one and the same, or one of the two is closed
     */
    public static Merge of(Need twin, Need other, Term term, Instant now) {
        if (twin.code().equals(other.code())) {
            throw Refused.because("same-need");
        }
        refuseIfClosed(twin, "closed");
        refuseIfClosed(other, "other-closed");
        return new Merge(closed(twin, other, now), joined(twin, other, term));
    }

    private static void refuseIfClosed(Need need, String reason) {
        if (need.status().isClosed()) {
            throw Refused.because(reason);
        }
    }

    private static NeedChange closed(Need twin, Need other, Instant now) {
        return Closing.of(twin, NeedAction.MERGED, List.of(other.code()), now);
    }

    private static NeedChange joined(Need twin, Need other, Term term) {
        boolean rested = twin.status() == NeedStatus.ON_HOLD;
        Progress before = other.progress();
        List<Claim> claims = new ArrayList<>(before.claims());
        int ever = before.claimsEver();
        for (Claim claim : twin.progress().claims()) {
            Claim coming = rested ? of(claim.number(), claim, term) : claim;
            int place = placeOf(coming.person(), claims);
            if (place < 0) {
                ever++;
                claims.add(of(ever, coming, coming.term()));
            } else {
                claims.set(place, larger(claims.get(place), coming));
            }
        }
        NeedStatus status = before.status() == NeedStatus.ON_HOLD
                ? NeedStatus.ON_HOLD : Closing.statusOf(other, claims);
        Progress after = new Progress(status, before.met(), claims, ever, before.closed());
        Need next = new Need(other.code(), other.spaceId(), other.revision() + 1, other.ask(), other.postedBy(),
                other.asked(), other.place(), after);
        Map<String, String> changes = new TreeMap<>(Map.of(
                NeedChange.CODES, twin.code().text(),
                "promises", Integer.toString(twin.progress().claims().size()),
                "state", status.key()));
        return new NeedChange(next, NeedAction.TOOK_OVER, changes);
    }

    private static int placeOf(String person, List<Claim> claims) {
        for (int place = 0; place < claims.size(); place++) {
            if (claims.get(place).person().equals(person)) {
                return place;
            }
        }
        return -1;
    }

    private static Claim larger(Claim standing, Claim coming) {
        boolean more = coming.quantity().isMoreThan(standing.quantity());
        boolean later = coming.term().lapses().isAfter(standing.term().lapses());
        return new Claim(standing.number(), standing.person(), more ? coming.quantity() : standing.quantity(),
                standing.since(), later ? coming.term() : standing.term());
    }

    private static Claim of(int number, Claim claim, Term term) {
        return new Claim(number, claim.person(), claim.quantity(), claim.since(), term);
    }
}
