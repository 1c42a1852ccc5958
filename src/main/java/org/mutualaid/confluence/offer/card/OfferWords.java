package org.mutualaid.confluence.offer.card;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mutualaid.confluence.offer.FreeTimes;
import org.mutualaid.confluence.offer.Giving;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.DateWords;

/** Says when, how often, until when and how much somebody can give. */
public final class OfferWords {

    private final TextGateway texts;
    private final DateWords dates;

    public OfferWords(TextGateway texts, DateWords dates) {
        this.texts = texts;
        this.dates = dates;
    }

    OfferCardView.Words words(Giving giving) {
        return new OfferCardView.Words(
                text("sort." + giving.kind().key()),
                when(giving),
                giving.until().map(day -> text("until", dates.day(day))).orElse(""),
                amount(giving),
                giving.note().orElse(""));
    }

    /** Such as "Every week: Mon, Wed evening; Sat". */
    private String when(Giving giving) {
        String rhythm = text("rhythm." + giving.rhythm().key());
        return giving.times().isOpen() ? rhythm : text("when", rhythm, times(giving.times()));
    }

    /** Days with the same free parts are named together; a day that is free from morning to evening by itself. */
    private String times(FreeTimes times) {
        Map<List<FreeTimes.Part>, List<DayOfWeek>> alike = new LinkedHashMap<>();
        times.days().forEach(day -> alike.computeIfAbsent(times.on(day), parts -> new ArrayList<>()).add(day));
        return alike.entrySet().stream()
                .map(same -> days(same.getValue()) + parts(same.getKey()))
                .collect(Collectors.joining("; "));
    }

    private String days(List<DayOfWeek> days) {
        return days.stream().map(day -> dayName(day, TextStyle.SHORT)).collect(Collectors.joining(", "));
    }

    private String parts(List<FreeTimes.Part> parts) {
        return parts.size() == FreeTimes.Part.values().length ? "" : parts.stream()
                .map(part -> text("part." + part.key()))
                .collect(Collectors.joining(", ", " ", ""));
    }

    /** The name of a day in the language of the texts. */
    public String dayName(DayOfWeek day, TextStyle style) {
        return day.getDisplayName(style, Locale.forLanguageTag(texts.text(Message.of("mutual-aid.language"))));
    }

    private String amount(Giving giving) {
        Optional<String> unit = giving.unit().map(words -> '\u2068' + words + '\u2069');
        return giving.quantity()
                .map(quantity -> text("amount", quantity.number(), unit.orElse("")).strip())
                .orElse("");
    }

    public String text(String key, Serializable... arguments) {
        return texts.text(Message.of("mutual-aid.offer." + key, arguments));
    }
}
