package org.mutualaid.confluence.practice.figure;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.distribution.Round;
import org.mutualaid.confluence.distribution.RoundStore;
import org.mutualaid.confluence.distribution.desk.RoundPolicy;
import org.mutualaid.confluence.insight.SmallNumbers;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.roster.Shift;
import org.mutualaid.confluence.roster.ShiftStore;
import org.mutualaid.confluence.value.PublicCode;

/** Says in a sentence how a round or a series of shifts went that a page came from. At most five statements. */
public final class CaseWords {

    private static final int MOST_SHIFTS = 400;

    private final RoundStore rounds;
    private final ShiftStore shifts;
    private final TextGateway texts;
    private final SiteTime time;
    private final RoundPolicy policy = new RoundPolicy();

    public CaseWords(RoundStore rounds, ShiftStore shifts, TextGateway texts, SiteTime time) {
        this.rounds = rounds;
        this.shifts = shifts;
        this.texts = texts;
        this.time = time;
    }

    /** @return nothing where there is nothing to say, or nothing for this reader */
    public List<String> of(Optional<String> from, Standing standing) {
        Optional<PublicCode> code = from.flatMap(PublicCode::read);
        Optional<String> sentence = switch (code.map(known -> known.text().charAt(0)).orElse(' ')) {
            case 'D' -> code.flatMap(rounds::byCode).filter(round -> isHere(round, standing)).map(this::round);
            case 'S' -> code.flatMap(shifts::byCode)
                    .filter(shift -> shift.spaceId() == standing.space().id()).flatMap(this::series);
            default -> Optional.empty();
        };
        return sentence.stream().toList();
    }

    private boolean isHere(Round round, Standing standing) {
        return round.head().spaceId() == standing.space().id() && policy.maySee(standing, round.status());
    }

    private String round(Round round) {
        Round.Totals totals = round.totals();
        int rest = totals.needs() - totals.taken();
        boolean told = totals.taken() >= SmallNumbers.SHOWN_FROM && (rest == 0 || rest >= SmallNumbers.SHOWN_FROM);
        return told ? text("round", totals.taken(), totals.needs()) : text("round.few");
    }

    private Optional<String> series(Shift last) {
        List<Shift> held = last.series().map(code -> shifts.ofSeries(code, Instant.EPOCH, MOST_SHIFTS))
                .orElse(List.of(last)).stream()
                .filter(shift -> !shift.calledOff() && shift.hasStarted(time.now())).toList();
        int places = held.stream().mapToInt(shift -> shift.plan().places()).sum();
        int taken = held.stream().mapToInt(shift -> shift.plan().places() - shift.free()).sum();
        return held.isEmpty() ? Optional.empty() : Optional.of(text("series", held.size(), taken, places));
    }

    private String text(String key, Serializable... arguments) {
        return texts.text(Message.of("mutual-aid.practice.figures." + key, arguments));
    }
}
