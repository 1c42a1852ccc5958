package org.mutualaid.confluence.need.kin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mutualaid.confluence.need.Ask;
import org.mutualaid.confluence.need.Claim;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedAction;
import org.mutualaid.confluence.need.NeedChange;
import org.mutualaid.confluence.need.NeedStatus;
import org.mutualaid.confluence.need.Progress;
import org.mutualaid.confluence.need.line.PlaceInLine;
import org.mutualaid.confluence.need.term.Term;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;

/**
 * A need that was several things becomes as many needs. Each has waited as long as the whole did. The whole is closed
 * and points at them; promises made for it go along with the first.
 *
 * @param whole what was split, as it is afterwards
 * @param parts in the order they were named
 */
public record Split(NeedChange whole, List<NeedChange> parts) {

    /** More parts than this are a list for a page and not one message. */
    public static final int MOST = 10;

    public Split {
        parts = List.copyOf(parts);
    }

    /**
     * @param codes one for each part
     * @param places the place in the line that a part gets for having been asked when the whole was
     * @throws Refused when it is closed
     */
    public static Split of(Need whole, Map<PublicCode, Ask> codes, Function<Ask, PlaceInLine> places, Moment moment) {
        if (whole.status().isClosed()) {
            throw Refused.because("closed");
        }
        List<NeedChange> parts = new ArrayList<>();
        codes.forEach((code, ask) -> {
            NeedChange posted = Need.posted(code, whole.spaceId(), ask, whole.postedBy(),
                    new Need.Origin(whole.asked(), places.apply(ask)));
            boolean first = parts.isEmpty();
            parts.add(splitOff(whole, first ? promised(posted, claimsOf(whole, moment)) : posted));
        });
        return new Split(Closing.of(whole, NeedAction.SPLIT, List.copyOf(codes.keySet()), moment.now()), parts);
    }

    /**
     * When it happens.
     *
     * @param term of promises that come from a need on hold, where nothing was expected of them
     */
    public record Moment(Instant now, Term term) {
    }

    private static List<Claim> claimsOf(Need whole, Moment moment) {
        boolean rested = whole.status() == NeedStatus.ON_HOLD;
        List<Claim> claims = new ArrayList<>();
        for (Claim claim : whole.progress().claims()) {
            Term term = rested ? moment.term() : claim.term();
            claims.add(new Claim(claims.size() + 1, claim.person(), claim.quantity(), claim.since(), term));
        }
        return claims;
    }

    private static NeedChange promised(NeedChange posted, List<Claim> claims) {
        Need part = posted.need();
        Progress progress = new Progress(
                Closing.statusOf(part, claims), Quantity.ZERO, claims, claims.size(), Optional.empty());
        Need helped = new Need(part.code(), part.spaceId(), part.revision(), part.ask(), part.postedBy(),
                part.asked(), part.place(), progress);
        return new NeedChange(helped, posted.action(), posted.changes())
                .telling("state", progress.status().key())
                .telling("promises", Integer.toString(claims.size()));
    }

    private static NeedChange splitOff(Need whole, NeedChange part) {
        return new NeedChange(part.need(), NeedAction.SPLIT_OFF, part.changes())
                .telling(NeedChange.CODES, whole.code().text());
    }
}
