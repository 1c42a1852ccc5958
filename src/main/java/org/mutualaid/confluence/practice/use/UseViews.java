package org.mutualaid.confluence.practice.use;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.practice.PracticeStore;
import org.mutualaid.confluence.practice.desk.CodeLinks;
import org.mutualaid.confluence.practice.desk.PracticeViews;
import org.mutualaid.confluence.practice.desk.SeenPractice;
import org.mutualaid.confluence.practice.figure.CaseWords;
import org.mutualaid.confluence.practice.figure.FigureWords;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.roster.desk.SeenShift;
import org.mutualaid.confluence.roster.desk.ShiftWords;

/** Tells the one who reads a page where it is of use. */
public final class UseViews {

    private final UseReading reading;
    private final FigureWords figures;
    private final PracticeViews practices;
    private final CodeLinks links;
    private final Words words;

    /** How sentences and times of shifts are said. */
    public record Words(TextGateway texts, ShiftWords shifts, CaseWords cases) {
    }

    public UseViews(
            UseReading reading, FigureWords figures, PracticeViews practices, CodeLinks links, Words words) {
        this.reading = reading;
        this.figures = figures;
        this.practices = practices;
        this.links = links;
        this.words = words;
    }

    public UseView of(SeenPractice seen) {
        PracticeUse use = reading.of(seen);
        Map<String, String> names = new LinkedHashMap<>();
        seen.practice().facts().topics().forEach(topic ->
                names.put(topic, practices.topic(topic, seen.lists()).name()));
        List<String> sentences = new ArrayList<>(
                words.cases().of(seen.practice().facts().from(), seen.standing()));
        sentences.addAll(figures.of(use.reports(), names, seen.practice().state().adopted()));
        return new UseView(
                use.needs().stream().map(this::need).toList(),
                use.shifts().stream().map(this::shift).toList(),
                people(use),
                sentences,
                use.tries());
    }

    private UseView.Place need(Need need) {
        String code = need.code().text();
        return new UseView.Place(code, need.ask().title(), "", links.to(code).orElse(""));
    }

    private UseView.Place shift(SeenShift seen) {
        String code = seen.shift().code().text();
        return new UseView.Place(code, seen.shift().plan().title(),
                words.shifts().when(seen.shift().plan(), seen.scene().zone()), links.to(code).orElse(""));
    }

    private String people(PracticeUse use) {
        boolean all = use.tries().size() < PracticeStore.MOST_TRIES;
        return Optional.of(use.people()).filter(any -> any > 0)
                .map(people -> text(all ? "lesson.people" : "lesson.people.at-least", people)).orElse("");
    }

    private String text(String key, Serializable... arguments) {
        return words.texts().text(Message.of("mutual-aid.practice." + key, arguments));
    }
}
