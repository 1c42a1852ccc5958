package org.mutualaid.confluence.distribution.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.distribution.Round;
import org.mutualaid.confluence.distribution.RoundBook;
import org.mutualaid.confluence.distribution.RoundChange;
import org.mutualaid.confluence.distribution.RoundLine;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedBook;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;

/**
 * Hands out the shares of a round. The round, the ledger and the needs change in one transaction for a few shares at a
 * time: whatever stops in between leaves the three agreeing, and handing out all again goes on where it stopped.
 */
public final class HandingOut {

    /** Shares in one transaction. */
    private static final int AT_ONCE = 50;

    private final RoundService rounds;
    private final RoundBook book;
    private final NeedBook needs;
    private final RoundGoods goods;
    private final RoundReading reading;
    private final RoundPolicy policy = new RoundPolicy();

    public HandingOut(
            RoundService rounds, RoundBook book, NeedBook needs, RoundGoods goods, RoundReading reading) {
        this.rounds = rounds;
        this.book = book;
        this.needs = needs;
        this.goods = goods;
        this.reading = reading;
    }

    /** @throws Refused when one of the needs named was handed its share, or can take it no more */
    public SeenRound handOut(Actor actor, String code, HandOutForm form) {
        SeenRound seen = rounds.open(actor, code);
        policy.requireTeam(seen.standing());
        if (form.needs().isEmpty()) {
            return reading.of(all(seen, actor), seen.standing(), stuck(seen.round().code()));
        }
        List<PublicCode> gone = form.needs().stream()
                .filter(need -> !canTake(seen.round(), Optional.ofNullable(seen.read().needs().get(need)), need))
                .toList();
        if (!gone.isEmpty() && seen.round().status().holdsGoods()) {
            seen.round().handedOut(form.needs(), reading.made(actor));
            throw Refused.because("round-need-gone", gone.get(0).text());
        }
        return reading.of(some(seen.round().code(), actor, form.needs()), seen.standing());
    }

    /** Goes on until nothing is left that can be handed out. */
    private Round all(SeenRound seen, Actor actor) {
        Round round = seen.round();
        List<PublicCode> next = takeable(round);
        if (next.isEmpty()) {
            // Says what is in the way where the round itself is, such as a draft.
            round.handedOut(List.of(), reading.made(actor));
        }
        while (!next.isEmpty()) {
            round = some(round.code(), actor, next);
            next = takeable(round);
        }
        return round;
    }

    private Round some(PublicCode code, Actor actor, List<PublicCode> codes) {
        return book.change(code, actor, round -> handedOut(round, codes, actor), (before, after) -> follow(
                before, after, actor));
    }

    private RoundChange handedOut(Round round, List<PublicCode> codes, Actor actor) {
        return round.handedOut(codes, reading.made(actor));
    }

    private void follow(Round before, Round after, Actor actor) {
        long units = 0;
        for (RoundLine line : after.lines()) {
            if (line.isHandedOut() && !before.line(line.need()).isHandedOut()) {
                units += line.units();
                needs.changeWithin(line.need(), actor, Optional.empty(), need -> need
                        .handOut(Quantity.ofWhole(line.units()), line.handedOut().orElseThrow().at())
                        .telling("round", after.code().text()));
            }
        }
        goods.handOut(after, units, actor);
    }

    /** The next shares that their needs can take. */
    private List<PublicCode> takeable(Round round) {
        List<PublicCode> waiting = round.waiting(Integer.MAX_VALUE);
        for (int start = 0; start < waiting.size(); start += AT_ONCE) {
            List<PublicCode> some = waiting.subList(start, Math.min(waiting.size(), start + AT_ONCE));
            Map<PublicCode, Need> open = byCode(some);
            List<PublicCode> takeable = some.stream()
                    .filter(code -> canTake(round, Optional.ofNullable(open.get(code)), code))
                    .toList();
            if (!takeable.isEmpty()) {
                return takeable;
            }
        }
        return List.of();
    }

    private List<PublicCode> stuck(PublicCode code) {
        return book.round(code).waiting(Integer.MAX_VALUE);
    }

    private Map<PublicCode, Need> byCode(List<PublicCode> codes) {
        Map<PublicCode, Need> byCode = new HashMap<>();
        needs.needs().byCodes(codes).forEach(need -> byCode.put(need.code(), need));
        return byCode;
    }

    private static boolean canTake(Round round, Optional<Need> need, PublicCode code) {
        return need.filter(open -> !open.status().isClosed())
                .filter(open -> !Quantity.ofWhole(round.line(code).units()).isMoreThan(open.outstanding()))
                .isPresent();
    }
}
