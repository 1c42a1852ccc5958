package org.mutualaid.confluence.practice.lesson;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.practice.Practice;
import org.mutualaid.confluence.practice.PracticeKind;
import org.mutualaid.confluence.practice.desk.PracticeView;
import org.mutualaid.confluence.practice.desk.PracticeViews;
import org.mutualaid.confluence.practice.desk.SeenPractice;
import org.mutualaid.confluence.practice.lesson.LessonView.Choice;
import org.mutualaid.confluence.practice.lesson.LessonView.Editing;
import org.mutualaid.confluence.practice.library.Libraries;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.DateWords;

/** Texts of the macro on a page, and what its forms offer. */
public final class LessonWords {

    private static final int MOST_OTHERS = 50;

    private final TextGateway texts;
    private final DateWords dates;
    private final SiteTime time;
    private final PeopleGateway people;
    private final Offers offers;

    /** Where the choices of the forms come from. */
    public record Offers(PracticeViews practices, Libraries libraries) {
    }

    public LessonWords(TextGateway texts, DateWords dates, SiteTime time, PeopleGateway people, Offers offers) {
        this.texts = texts;
        this.dates = dates;
        this.time = time;
        this.people = people;
        this.offers = offers;
    }

    Editing editing(SeenPractice seen, PracticeView view) {
        Practice practice = seen.practice();
        List<Choice> others = seen.standing().isMember() ? others(seen) : List.of();
        return new Editing(
                kinds(practice.facts().kind()),
                topics(seen.lists(), practice.facts().topics()),
                view.appliesTo(),
                practice.upkeep().owner().flatMap(people::userNameOf).orElse(""),
                practice.upkeep().reviewBy().map(LocalDate::toString).orElse(""),
                practice.facts().mustRead(),
                practice.facts().from().orElse(""),
                String.join(", ", practice.facts().links().codes()),
                time.today().toString(),
                sources(practice.facts().links().page().map(Object::toString), others),
                view.actions().contains("supersede") ? others : List.of());
    }

    /** The forms for a page that has no record yet. */
    Editing blank(Standing standing, Catalogue lists) {
        return new Editing(kinds(PracticeKind.LESSON), topics(lists, List.of()), "",
                standing.actor().userKey().flatMap(people::userNameOf).orElse(""), "", false, "", "",
                time.today().toString(), List.of(), List.of());
    }

    boolean isDue(Practice practice) {
        return practice.isDue(time.today());
    }

    LocalDate dayOf(Instant instant) {
        return time.dayOf(instant);
    }

    String day(LocalDate day) {
        return dates.day(day);
    }

    String joined(List<String> names) {
        return String.join(", ", names);
    }

    String somebody() {
        return texts.text(Message.of("mutual-aid.somebody"));
    }

    String text(String key, Serializable... arguments) {
        return texts.text(Message.of("mutual-aid.practice." + key, arguments));
    }

    private List<Choice> kinds(PracticeKind chosen) {
        return Arrays.stream(PracticeKind.values())
                .map(kind -> new Choice(kind.key(), offers.practices().kind(kind).name(), kind == chosen)).toList();
    }

    /** Those of the list, and before them those that were taken off it and still stand in the record. */
    private List<Choice> topics(Catalogue lists, List<String> chosen) {
        return Stream.concat(chosen.stream(), lists.categories().stream().map(category -> category.key()))
                .distinct()
                .filter(key -> lists.category(key).isPresent())
                .map(key -> new Choice(key, offers.practices().topic(key, lists).name(), chosen.contains(key)))
                .toList();
    }

    /** A page that it came from stays a choice also where this reader may not see it. */
    private List<Choice> sources(Optional<String> chosen, List<Choice> others) {
        List<Choice> sources = new ArrayList<>();
        chosen.filter(page -> others.stream().noneMatch(other -> other.value().equals(page)))
                .ifPresent(page -> sources.add(new Choice(page, text("field.from-page.other"), true)));
        others.forEach(other -> sources.add(new Choice(
                other.value(), other.label(), chosen.filter(other.value()::equals).isPresent())));
        return sources;
    }

    private List<Choice> others(SeenPractice seen) {
        return offers.libraries().current(seen.standing(), seen.lists(), MOST_OTHERS).stream()
                .filter(other -> other.practice().pageId() != seen.practice().pageId())
                .map(other -> new Choice(Long.toString(other.practice().pageId()), other.page().title(), false))
                .toList();
    }
}
