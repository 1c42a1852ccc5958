package org.mutualaid.confluence.practice.retrospective;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.distribution.Goods;
import org.mutualaid.confluence.distribution.Round;
import org.mutualaid.confluence.distribution.RoundStore;
import org.mutualaid.confluence.distribution.telling.LineViews;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.insight.SmallNumbers;
import org.mutualaid.confluence.need.course.CourseReading;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.practice.desk.CodeLinks;
import org.mutualaid.confluence.practice.desk.PracticeViews;
import org.mutualaid.confluence.practice.figure.FigureWords;
import org.mutualaid.confluence.practice.figure.TopicFigures;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.address.PageAddress;

/** Says in sentences what closed in a time: no names, and no number that could point at a household. */
public final class ClosedViews {

    private static final int MOST_HELD = 12;

    private final TextGateway texts;
    private final PracticeViews practices;
    private final FigureWords figures;
    private final LineViews amounts;
    private final Ways ways;

    /** Where things are. */
    public record Ways(LinkGateway links, CodeLinks codes) {
    }

    public ClosedViews(
            TextGateway texts, PracticeViews practices, FigureWords figures, LineViews amounts, Ways ways) {
        this.texts = texts;
        this.practices = practices;
        this.figures = figures;
        this.amounts = amounts;
        this.ways = ways;
    }

    ClosedView of(Closed closed, Standing standing, Catalogue lists) {
        return new ClosedView(
                needs(closed),
                closed.kinds().entrySet().stream().map(kind ->
                        text("kind", practices.topic(kind.getKey(), lists).name(), kind.getValue())).toList(),
                closed.rounds().stream().map(round -> round(round, standing)).toList(),
                closed.times() == 0 ? text("shifts.none")
                        : text("shifts", closed.times(), closed.taken(), closed.places()),
                closed.shifts().stream().limit(MOST_HELD).map(held -> held(held, standing)).toList(),
                notes(closed));
    }

    List<String> needs(Closed closed) {
        List<String> sentences = new ArrayList<>();
        sentences.add(closed.closed().map(count -> count == 0 ? text("needs.none") : text("needs", count))
                .orElseGet(() -> text("needs.few")));
        Map<String, Integer> outcomes = closed.outcomes();
        if (closed.closed().isPresent() && !outcomes.isEmpty()) {
            sentences.add(outcomes.entrySet().stream()
                    .map(outcome -> text("outcome." + outcome.getKey(), outcome.getValue()))
                    .collect(Collectors.joining(", ", "", ".")));
        }
        closed.asked().ifPresent(asked -> sentences.add(asked(asked)));
        return sentences;
    }

    private String asked(TopicFigures asked) {
        return asked.half().map(half -> text("asked.half", asked.asked(), figures.length(half)))
                .orElseGet(() -> text("asked", asked.asked()));
    }

    /** How many needs a round reached is told where neither they nor the rest are few. */
    private ClosedView.Item round(RoundStore.Listed round, Standing standing) {
        Goods goods = round.head().goods();
        String title = texts.text(Message.of("mutual-aid.round.title", goods.name(),
                amounts.amount(goods.units(), goods.unit().orElse(""))));
        Round.Totals totals = round.totals();
        int rest = totals.needs() - totals.taken();
        boolean told = totals.taken() >= SmallNumbers.SHOWN_FROM && (rest == 0 || rest >= SmallNumbers.SHOWN_FROM);
        String code = round.head().code().text();
        return new ClosedView.Item(title, told ? text("round", totals.taken(), totals.needs()) : "",
                ways.codes().to(code).orElse(""), write(code, standing));
    }

    private ClosedView.Item held(Closed.Held held, Standing standing) {
        String words = text("held", held.times(), held.taken(), held.places());
        return new ClosedView.Item(held.title(), held.over() ? words + " " + text("held.over") : words,
                ways.codes().to(held.last()).orElse(""), held.over() ? write(held.last(), standing) : "");
    }

    private String write(String from, Standing standing) {
        return standing.isMember() ? new PageAddress(ways.links().to("/plugins/servlet/mutual-aid/lesson/new"),
                Map.of()).with(Map.of("space", standing.space().key(), "from", from)) : "";
    }

    private List<String> notes(Closed closed) {
        List<String> notes = new ArrayList<>();
        if (!closed.needs().whole()) {
            notes.add(text("notes.needs", CourseReading.MOST));
        }
        if (!closed.allShifts()) {
            notes.add(text("notes.shifts", ClosedReading.MOST_SHIFTS));
        }
        if (closed.shifts().size() > MOST_HELD) {
            notes.add(text("notes.held", closed.shifts().size() - MOST_HELD));
        }
        return notes;
    }

    private String text(String key, Serializable... arguments) {
        return texts.text(Message.of("mutual-aid.retro." + key, arguments));
    }
}
