package org.mutualaid.confluence.practice.figure;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.need.course.CourseReading;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.DateWords;

/** Says in sentences what the board counts, when somebody reads. */
public final class FigureWords {

    private static final long HOURS_TOLD = 48;

    private final BoardFigures figures;
    private final TextGateway texts;
    private final DateWords dates;
    private final SiteTime time;

    public FigureWords(BoardFigures figures, TextGateway texts, DateWords dates, SiteTime time) {
        this.figures = figures;
        this.texts = texts;
        this.dates = dates;
        this.time = time;
    }

    /**
     * @param names of categories by their keys, as they are said to the reader
     * @param adopted since when the group works as a page about them says
     */
    public List<String> of(long space, Map<String, String> names, Optional<Instant> adopted) {
        return of(figures.of(space, List.copyOf(names.keySet()), adopted), names, adopted);
    }

    /** As {@link #of(long, Map, Optional)}, for what was counted already. */
    public List<String> of(List<TopicReport> reports, Map<String, String> names, Optional<Instant> adopted) {
        return reports.stream()
                .flatMap(report -> sentences(report, names.get(report.topic()), adopted).stream())
                .toList();
    }

    private List<String> sentences(TopicReport report, String name, Optional<Instant> adopted) {
        List<String> sentences = new ArrayList<>();
        sentences.add(report.lately().map(figures -> lately(name, figures))
                .orElseGet(() -> text("few", name, BoardFigures.DAYS)));
        adopted.flatMap(when -> report.change().map(change -> change(name, when, change))).ifPresent(sentences::add);
        if (!report.whole()) {
            sentences.add(text("latest", CourseReading.MOST));
        }
        return sentences;
    }

    /** Such as "7 hours" or "3 days". */
    public String length(Duration length) {
        return length.toHours() < HOURS_TOLD ? text("hours", Math.max(1, length.toHours()))
                : text("days", length.toDays());
    }

    private String lately(String name, TopicFigures figures) {
        String asked = figures.met().isPresent()
                ? text("met", name, BoardFigures.DAYS, figures.asked(), figures.met().getAsInt())
                : text("asked", name, BoardFigures.DAYS, figures.asked());
        return figures.half().map(half -> asked + " " + text("half", length(half))).orElse(asked);
    }

    private String change(String name, Instant adopted, TopicReport.Change change) {
        String day = dates.day(time.dayOf(adopted));
        if (!change.isKnown()) {
            return text("change.few", name, day);
        }
        TopicFigures before = change.before().orElseThrow();
        TopicFigures since = change.since().orElseThrow();
        return text("change", name, day, since.asked(), length(since.half().orElseThrow()))
                + " " + text("change.before", BoardFigures.DAYS, before.asked(),
                        length(before.half().orElseThrow()));
    }

    private String text(String key, Serializable... arguments) {
        return texts.text(Message.of("mutual-aid.practice.figures." + key, arguments));
    }
}
