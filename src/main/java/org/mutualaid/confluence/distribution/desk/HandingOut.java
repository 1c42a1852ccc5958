package org.mutualaid.confluence.distribution.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.distribution.Round;
import org.mutualaid.confluence.distribution.RoundBook;
import org.mutualaid.confluence.distribution.RoundChange;
import org.mutualaid.confluence.distribution.RoundHead;
import org.mutualaid.confluence.distribution.RoundLine;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedBook;
import org.mutualaid.confluence.need.NeedChange;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;

/**
 * Hands out the shares of a round. The round, the ledger and the needs change in one transaction for a few shares at a
 * time: whatever stops in between leaves the three agreeing, and handing out all again goes on where it stopped.
 */
public final class HandingOut {

    /** Shares in one transaction. */
    private static final int AT_ONCE = 100;

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
        RoundService.Entered entered = enter(actor, code);
        if (form.needs().isEmpty()) {
            Round round = entered.round();
            List<PublicCode> next = begin(round, AT_ONCE, actor);
            while (!next.isEmpty()) {
                round = further(round, actor, next);
                next = takeable(round, AT_ONCE);
            }
            return reading.of(round, entered.standing(), round.waiting(Integer.MAX_VALUE));
        }
        if (form.units().isPresent()) {
            return reading.of(less(entered.round(), actor, form), entered.standing());
        }
        refuseGone(entered.round(), form.needs(), round -> round.handedOut(form.needs(), reading.made(actor)));
        return reading.of(whole(entered.round().code(), actor, form.needs()), entered.standing());
    }

    /** Hands out some of all that can be, so that whoever waits can be told how far it has come. */
    public Progress handOutSome(Actor actor, String code, HandOutForm form) {
        Round round = enter(actor, code).round();
        int most = form.atMost().orElse(AT_ONCE);
        List<PublicCode> next = begin(round, most, actor);
        Round after = next.isEmpty() ? round : further(round, actor, next);
        List<PublicCode> waiting = after.waiting(Integer.MAX_VALUE);
        boolean over = waiting.isEmpty() || next.isEmpty() || takeable(after, 1).isEmpty();
        return new Progress(after, waiting.size(), over ? waiting : List.of(), over);
    }

    private RoundService.Entered enter(Actor actor, String code) {
        RoundService.Entered entered = rounds.enter(actor, code);
        policy.requireTeam(entered.standing());
        return entered;
    }

    private List<PublicCode> begin(Round round, int most, Actor actor) {
        List<PublicCode> next = takeable(round, most);
        if (next.isEmpty()) {
            // Says what is in the way where the round itself is, such as a draft.
            round.handedOut(List.of(), reading.made(actor));
        }
        return next;
    }

    /** Hands some out; where somebody else does the same at the same time, it goes on with what they left. */
    private Round further(Round round, Actor actor, List<PublicCode> next) {
        try {
            return whole(round.code(), actor, next);
        } catch (Refused refused) {
            Round now = book.round(round.code());
            if (now.head().revision() == round.head().revision()) {
                throw refused;
            }
            return now;
        }
    }

    private Round whole(PublicCode code, Actor actor, List<PublicCode> codes) {
        return book.change(code, actor, round -> round.handedOut(codes, reading.made(actor)),
                (before, after) -> follow(after, codes, actor));
    }

    private Round less(Round seen, Actor actor, HandOutForm form) {
        PublicCode need = form.needs().get(0);
        RoundHead.Made made = reading.made(actor);
        Function<Round, RoundChange> rule = round -> round.handedOutLess(need, new RoundLine.HandedOut(
                form.units().orElseThrow(), made.at(), made.by(),
                form.reason().filter(words -> form.units().getAsLong() < round.line(need).units())));
        if (form.units().getAsLong() > 0) {
            refuseGone(seen, form.needs(), rule);
        }
        return book.change(seen.code(), actor, rule, (before, after) -> follow(after, form.needs(), actor));
    }

    /** What the round itself says against it comes first. */
    private void refuseGone(Round round, List<PublicCode> codes, Function<Round, RoundChange> rule) {
        Map<PublicCode, Need> open = byCode(codes);
        Optional<PublicCode> gone = codes.stream()
                .filter(need -> !canTake(round, Optional.ofNullable(open.get(need)), need))
                .findFirst();
        if (gone.isPresent() && round.status().holdsGoods()) {
            rule.apply(round);
            throw Refused.because("round-need-gone", gone.get().text());
        }
    }

    private void follow(Round after, Collection<PublicCode> codes, Actor actor) {
        Map<PublicCode, RoundLine> out = new HashMap<>();
        long shares = 0;
        for (RoundLine line : after.lines()) {
            if (codes.contains(line.need())) {
                out.put(line.need(), line);
                shares += line.units();
            }
        }
        List<PublicCode> given = codes.stream().filter(code -> units(out.get(code)) > 0).toList();
        needs.changeAllWithin(given, actor, need -> given(need, out.get(need.code()), after.code()));
        long units = out.values().stream().mapToLong(HandingOut::units).sum();
        Optional<String> less = out.values().stream()
                .flatMap(line -> line.handedOut().orElseThrow().less().stream())
                .findFirst();
        goods.handOut(after, units, actor);
        goods.free(after, shares - units, less, actor);
    }

    private static NeedChange given(Need need, RoundLine line, PublicCode round) {
        return need.handOut(Quantity.ofWhole(units(line)), line.handedOut().orElseThrow().at())
                .telling("round", round.text());
    }

    private static long units(RoundLine line) {
        return line.handedOut().map(RoundLine.HandedOut::units).orElse(0L);
    }

    /** The next shares that their needs can take. */
    private List<PublicCode> takeable(Round round, int most) {
        List<PublicCode> waiting = round.waiting(Integer.MAX_VALUE);
        for (int start = 0; start < waiting.size(); start += most) {
            List<PublicCode> some = waiting.subList(start, Math.min(waiting.size(), start + most));
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

    /**
     * How far handing out all has come.
     *
     * @param waiting shares that were not handed out yet
     * @param stuck those of them that cannot be, once nothing else waits
     * @param over whether nothing is left to do
     */
    public record Progress(Round round, int waiting, List<PublicCode> stuck, boolean over) {

        public Progress {
            stuck = List.copyOf(stuck);
        }
    }
}
