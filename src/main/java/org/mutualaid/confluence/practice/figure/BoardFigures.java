package org.mutualaid.confluence.practice.figure;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedFilter;
import org.mutualaid.confluence.need.NeedStatus;
import org.mutualaid.confluence.need.NeedStore;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.DateWords;

/** Tells in sentences how needs of a kind went on the board lately. A constant number of statements. */
public final class BoardFigures {

    static final int DAYS = 90;

    /** The most needs that are looked at; a kind that has more is told by the latest of them. */
    private static final int MOST = 200;

    private static final long HOURS_TOLD = 48;
    private static final Set<NeedStatus> CLOSED = Set.of(NeedStatus.MET, NeedStatus.COULD_NOT_MEET);

    private final NeedStore needs;
    private final TextGateway texts;
    private final DateWords dates;
    private final SiteTime time;

    public BoardFigures(NeedStore needs, TextGateway texts, DateWords dates, SiteTime time) {
        this.needs = needs;
        this.texts = texts;
        this.dates = dates;
        this.time = time;
    }

    /**
     * @param name of the category, as it is said to the reader
     * @param adopted since when the group works as a page about it says
     */
    public List<String> of(long space, String category, String name, Optional<Instant> adopted) {
        List<Need> all = Stream.concat(
                read(NeedFilter.activeIn(space), category), read(NeedFilter.in(space, CLOSED), category)).toList();
        List<String> sentences = new ArrayList<>();
        Instant now = time.now();
        Instant since = now.minus(Duration.ofDays(DAYS));
        List<Need> lately = all.stream().filter(need -> need.asked().isAfter(since)).toList();
        sentences.add(TopicFigures.of(lately, now).map(figures -> sentence(name, figures))
                .orElseGet(() -> text("few", name, DAYS)));
        adopted.flatMap(when -> change(all, name, when)).ifPresent(sentences::add);
        return sentences;
    }

    /** Open needs of a kind, the most urgent first. */
    public List<Need> open(long space, String category, int most) {
        return needs.list(NeedFilter.activeIn(space).of(category), Optional.empty(), most).results();
    }

    private Stream<Need> read(NeedFilter filter, String category) {
        return needs.list(filter.of(category), Optional.empty(), MOST).results().stream();
    }

    private String sentence(String name, TopicFigures figures) {
        String asked = figures.met() == 0 ? text("asked", name, DAYS, figures.asked())
                : text("met", name, DAYS, figures.asked(), figures.met());
        return figures.half().map(half -> asked + " " + text("half", length(half))).orElse(asked);
    }

    private Optional<String> change(List<Need> all, String name, Instant adopted) {
        Instant now = time.now();
        Optional<Duration> before = half(all.stream()
                .filter(need -> need.asked().isBefore(adopted)
                        && need.asked().isAfter(adopted.minus(Duration.ofDays(DAYS)))).toList(), now);
        Optional<Duration> after = half(all.stream().filter(need -> !need.asked().isBefore(adopted)).toList(), now);
        LocalDate day = LocalDate.ofInstant(adopted, time.zone());
        return before.flatMap(then -> after.map(since ->
                text("change", name, dates.day(day), length(since), length(then))));
    }

    private static Optional<Duration> half(List<Need> part, Instant now) {
        return TopicFigures.of(part, now).flatMap(TopicFigures::half);
    }

    private String length(Duration length) {
        return length.toHours() < HOURS_TOLD ? text("hours", Math.max(1, length.toHours()))
                : text("days", length.toDays());
    }

    private String text(String key, Serializable... arguments) {
        return texts.text(Message.of("mutual-aid.practice.figures." + key, arguments));
    }
}
