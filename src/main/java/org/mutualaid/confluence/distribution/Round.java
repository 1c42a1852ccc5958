package org.mutualaid.confluence.distribution;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.distribution.RoundChange.Action;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.PublicCode;

/**
 * Something scarce, and what each need gets of it. A change gives a new round with the next revision, or a
 * {@link Refused} that says what is in the way.
 *
 * @param lines in the order of the line of needs
 */
public record Round(RoundHead head, List<RoundLine> lines) {

    private static final String UNITS = "units";
    private static final String NEEDS = "needs";

    public Round {
        lines = List.copyOf(lines);
    }

    /** A round as it is first planned. */
    public static RoundChange drafted(RoundHead head, List<RoundLine> lines) {
        return new RoundChange(new Round(head, lines), Action.DRAFTED, planned(head, lines));
    }

    public PublicCode code() {
        return head.code();
    }

    /** For a reader who may not know what is shared out. */
    public Round hidingGoods() {
        return new Round(head.hidingGoods(), lines);
    }

    public RoundStatus status() {
        return head.status();
    }

    public Totals totals() {
        return Totals.of(lines);
    }

    /** Units that nobody gets yet. */
    public long left() {
        return head.goods().units() - totals().shared();
    }

    /** @throws NotFound when the round has no such need */
    public RoundLine line(PublicCode need) {
        return lines.stream().filter(line -> line.need().equals(need)).findFirst().orElseThrow(NotFound::new);
    }

    /**
     * Plans it anew; what was changed by hand is gone with the old plan.
     *
     * @throws Refused unless it is a draft
     */
    public RoundChange planned(Goods goods, RoundTerms terms, List<RoundLine> newLines) {
        refuseUnlessDraft();
        Round anew = new Round(head.next(goods, terms), newLines);
        return new RoundChange(anew, Action.PLANNED, planned(anew.head, newLines));
    }

    /**
     * Changes one share by hand.
     *
     * @throws NotFound when the round has no such need
     * @throws Refused unless it is a draft; when the need cannot take so much, or the round has not so much
     */
    public RoundChange adjusted(PublicCode need, RoundLine.Adjustment byHand) {
        refuseUnlessDraft();
        RoundLine line = line(need);
        if (byHand.units() > line.capacity()) {
            throw Refused.because("round-more-than-asked", need.text(), line.capacity());
        }
        long most = left() + line.units();
        if (byHand.units() > most) {
            throw Refused.because("round-more-than-there-is", most, need.text());
        }
        Map<String, String> changes = Map.of(
                "need", need.text(), UNITS, Long.toString(byHand.units()), "before", Long.toString(line.units()));
        return changed(Action.ADJUSTED, RoundStatus.DRAFT, replaced(Map.of(need, line.with(byHand))), changes);
    }

    /**
     * Settles it. The goods have to be set aside in the same transaction.
     *
     * @throws Refused unless it is a draft that gives something to somebody
     */
    public RoundChange agreed() {
        refuseUnlessDraft();
        if (totals().shared() == 0) {
            throw Refused.because("round-nothing-shared");
        }
        return changed(Action.AGREED, RoundStatus.AGREED, lines, counted(totals().reached(), totals().shared()));
    }

    /** Needs whose share waits to be handed out, at most so many, in the order of the line. */
    public List<PublicCode> waiting(int most) {
        return lines.stream()
                .filter(line -> line.units() > 0 && !line.isHandedOut())
                .map(RoundLine::need)
                .limit(most)
                .toList();
    }

    /**
     * Hands out the shares of some needs. Goods and needs have to follow in the same transaction.
     *
     * @param now when, and by whom
     *
     * @throws NotFound when the round has no such need
     * @throws Refused unless it was agreed and is not closed; when there is nothing for one of them, or no more
     */
    public RoundChange handedOut(Collection<PublicCode> needs, RoundHead.Made now) {
        refuseUnlessHoldingGoods();
        Map<PublicCode, RoundLine> known = new HashMap<>();
        lines.forEach(line -> known.put(line.need(), line));
        Map<PublicCode, RoundLine> out = new HashMap<>();
        for (PublicCode need : needs) {
            RoundLine line = Optional.ofNullable(known.get(need)).orElseThrow(NotFound::new);
            refuseUnlessWaiting(line);
            out.put(need, line.with(new RoundLine.HandedOut(line.units(), now.at(), now.by(), Optional.empty())));
        }
        long units = out.values().stream().mapToLong(RoundLine::units).sum();
        return changed(Action.HANDED_OUT, RoundStatus.HANDING_OUT, replaced(out), counted(out.size(), units));
    }

    /**
     * Hands out less than the share of one need. Goods, those freed too, and the need have to follow in the same
     * transaction.
     *
     * @throws NotFound when the round has no such need
     * @throws Refused as for a whole share; when it is more than the share
     */
    public RoundChange handedOutLess(PublicCode need, RoundLine.HandedOut out) {
        refuseUnlessHoldingGoods();
        RoundLine line = line(need);
        refuseUnlessWaiting(line);
        if (out.units() > line.units()) {
            throw Refused.because("round-more-than-share", need.text(), line.units());
        }
        Map<String, String> changes = Map.of("need", need.text(), UNITS, Long.toString(out.units()),
                "share", Long.toString(line.units()));
        return changed(Action.HANDED_OUT, RoundStatus.HANDING_OUT, replaced(Map.of(need, line.with(out))), changes);
    }

    /**
     * Ends it. What is still set aside has to be freed in the same transaction.
     *
     * @throws Refused when it is closed already
     */
    public RoundChange closed() {
        if (status() == RoundStatus.CLOSED) {
            throw Refused.because("round-closed");
        }
        return changed(
                Action.CLOSED, RoundStatus.CLOSED, lines, counted(totals().taken(), totals().handedOut()));
    }

    /** Units that are set aside for it. */
    public long setAside() {
        return status().holdsGoods() ? lines.stream().mapToLong(RoundLine::waiting).sum() : 0;
    }

    private List<RoundLine> replaced(Map<PublicCode, RoundLine> others) {
        return lines.stream().map(line -> others.getOrDefault(line.need(), line)).toList();
    }

    private RoundChange changed(
            Action action, RoundStatus newStatus, List<RoundLine> newLines, Map<String, String> changes) {
        return new RoundChange(new Round(head.next(newStatus), newLines), action, changes);
    }

    private static void refuseUnlessWaiting(RoundLine line) {
        if (line.isHandedOut()) {
            throw Refused.because("round-handed-out-already", line.need().text());
        }
        if (line.units() == 0) {
            throw Refused.because("round-no-share", line.need().text());
        }
    }

    private void refuseUnlessHoldingGoods() {
        if (!status().holdsGoods()) {
            throw Refused.because(status() == RoundStatus.DRAFT ? "round-not-agreed" : "round-closed");
        }
    }

    private void refuseUnlessDraft() {
        if (status() != RoundStatus.DRAFT) {
            throw Refused.because("round-not-a-draft");
        }
    }

    private static Map<String, String> planned(RoundHead head, List<RoundLine> lines) {
        Map<String, String> changes = new HashMap<>(counted(lines.size(), head.goods().units()));
        changes.put("resource", head.goods().resource().text());
        changes.put("rule", head.terms().rule().key());
        return changes;
    }

    private static Map<String, String> counted(int needs, long units) {
        return Map.of(NEEDS, Integer.toString(needs), UNITS, Long.toString(units));
    }

    /**
     * What a round comes to.
     *
     * @param needs how many it looks at
     * @param reached how many of them get something
     * @param shared units that are shared out
     * @param taken how many needs got theirs
     * @param handedOut units that were handed out
     */
    public record Totals(int needs, int reached, long shared, int taken, long handedOut) {

        static Totals of(List<RoundLine> lines) {
            return new Totals(
                    lines.size(),
                    (int) lines.stream().filter(line -> line.units() > 0).count(),
                    lines.stream().mapToLong(RoundLine::units).sum(),
                    (int) lines.stream()
                            .filter(line -> line.handedOut().filter(out -> out.units() > 0).isPresent())
                            .count(),
                    lines.stream()
                            .flatMap(line -> line.handedOut().stream())
                            .mapToLong(RoundLine.HandedOut::units)
                            .sum());
        }
    }
}
