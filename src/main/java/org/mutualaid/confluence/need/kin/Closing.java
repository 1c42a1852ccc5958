package org.mutualaid.confluence.need.kin;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mutualaid.confluence.need.Claim;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedAction;
import org.mutualaid.confluence.need.NeedChange;
import org.mutualaid.confluence.need.NeedStatus;
import org.mutualaid.confluence.need.Progress;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;

/** How a need is left that goes on under other codes, and what claims make of another. */
final class Closing {

    private Closing() {
    }

    static NeedChange of(Need need, NeedAction action, List<PublicCode> goesOnAs, Instant now) {
        Progress before = need.progress();
        Progress after =
                new Progress(NeedStatus.MOVED, before.met(), List.of(), before.claimsEver(), Optional.of(now));
        Need closed = new Need(need.code(), need.spaceId(), need.revision() + 1, need.ask(), need.postedBy(),
                need.asked(), need.place(), after);
        Map<String, String> changes = new TreeMap<>(Map.of(
                NeedChange.CODES, codes(goesOnAs),
                "promises", Integer.toString(before.claims().size()),
                "state", NeedStatus.MOVED.key()));
        return new NeedChange(closed, action, changes);
    }

    static String codes(List<PublicCode> codes) {
        return codes.stream().map(PublicCode::text).collect(Collectors.joining(", "));
    }

    /** Whether something of a need in the line is left once these are promised. */
    static NeedStatus statusOf(Need need, List<Claim> claims) {
        Quantity promised = claims.stream().map(Claim::quantity).reduce(Quantity.ZERO, Quantity::plus);
        return need.outstanding().isMoreThan(promised) ? NeedStatus.OPEN : NeedStatus.CLAIMED;
    }
}
