package org.mutualaid.confluence.need.card;

import java.io.Serializable;
import java.time.LocalDate;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.DateWords;

/** Says until when a need is needed, by its date or by how soon it was asked for. */
public final class NeededWords {

    private final TextGateway texts;
    private final DateWords dates;
    private final SiteTime time;

    public NeededWords(TextGateway texts, DateWords dates, SiteTime time) {
        this.texts = texts;
        this.dates = dates;
        this.time = time;
    }

    public CardView.Needed of(Need need) {
        boolean late = need.status().isActive() && need.place().deadline().isBefore(time.now());
        return need.ask().neededBy().map(date -> byDate(date, late)).orElseGet(() -> byUrgency(need, late));
    }

    /** Such as "Fri 20 Nov, 3 days ago". */
    public String asked(Need need) {
        LocalDate asked = time.dayOf(need.asked());
        return text("day-and-distance", dates.day(asked), dates.distance(asked));
    }

    private CardView.Needed byDate(LocalDate date, boolean late) {
        String day = dates.day(date);
        String distance = dates.distance(date);
        return new CardView.Needed(Phrase.of(text("needed-by", day, distance)), late, day, distance);
    }

    private CardView.Needed byUrgency(Need need, boolean late) {
        String urgency = "urgency." + need.ask().urgency().key();
        String asked = dates.distance(time.dayOf(need.asked()));
        return new CardView.Needed(
                Phrase.of(text(urgency, asked)), late, text(urgency + ".short"), text("asked", asked));
    }

    private String text(String key, Serializable... arguments) {
        return texts.text(Message.of("mutual-aid.card." + key, arguments));
    }
}
