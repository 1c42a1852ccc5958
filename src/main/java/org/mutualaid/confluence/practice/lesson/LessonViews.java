package org.mutualaid.confluence.practice.lesson;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.practice.Practice;
import org.mutualaid.confluence.practice.PracticeStatus;
import org.mutualaid.confluence.practice.Try;
import org.mutualaid.confluence.practice.desk.PracticeService;
import org.mutualaid.confluence.practice.desk.PracticeView;
import org.mutualaid.confluence.practice.desk.PracticeViews;
import org.mutualaid.confluence.practice.desk.SeenPractice;
import org.mutualaid.confluence.practice.figure.BoardFigures;
import org.mutualaid.confluence.practice.lesson.LessonView.Asked;
import org.mutualaid.confluence.practice.lesson.LessonView.Fact;
import org.mutualaid.confluence.practice.lesson.LessonView.Link;
import org.mutualaid.confluence.practice.lesson.LessonView.Newer;
import org.mutualaid.confluence.practice.lesson.LessonView.Tried;
import org.mutualaid.confluence.problem.NotFound;

/** Puts the record of a page into words for the one who reads the page. */
public final class LessonViews {

    private static final String NEED = "/plugins/servlet/mutual-aid/need/";
    private static final int NEEDS_SHOWN = 3;

    private final PracticeService service;
    private final PracticeViews practices;
    private final BoardFigures figures;
    private final LessonWords words;
    private final Surroundings around;

    /** Who people are, and where things are. */
    public record Surroundings(PeopleGateway people, LinkGateway links) {
    }

    public LessonViews(PracticeService service, PracticeViews practices, BoardFigures figures, LessonWords words,
            Surroundings around) {
        this.service = service;
        this.practices = practices;
        this.figures = figures;
        this.words = words;
        this.around = around;
    }

    LessonView of(SeenPractice seen, boolean acts) {
        PracticeView view = practices.of(seen);
        Practice practice = seen.practice();
        String page = Long.toString(practice.pageId());
        return new LessonView(
                "ml-" + page,
                page,
                true,
                acts,
                seen.standing().isMember(),
                view.kind(),
                view.state(),
                view.why(),
                asked(seen, view),
                newer(seen),
                facts(seen, view),
                service.triesOf(seen).stream().map(one -> tried(one, seen)).toList(),
                needs(seen),
                figures(seen),
                words.editing(seen, view));
    }

    private Asked asked(SeenPractice seen, PracticeView view) {
        String when = seen.practice().upkeep().reviewBy().map(words::day).orElse("");
        boolean due = words.isDue(seen.practice());
        return new Asked(due ? words.text("lesson.due", when) : "", view.due(), view.actions().stream()
                .map(key -> new LessonView.Saying(key, words.text("verdict." + key))).toList());
    }

    private Newer newer(SeenPractice seen) {
        if (seen.practice().status() != PracticeStatus.SUPERSEDED) {
            return new Newer("", "", "");
        }
        return successor(seen)
                .map(other -> new Newer(words.text("lesson.newer"), other.page().title(),
                        around.links().to(other.page().path())))
                .orElseGet(() -> new Newer(words.text("lesson.newer-gone"), "", ""));
    }

    private Optional<SeenPractice> successor(SeenPractice seen) {
        Actor reader = seen.standing().actor();
        try {
            return seen.practice().state().successor().flatMap(page -> service.find(reader, page));
        } catch (NotFound notForThisReader) {
            return Optional.empty();
        }
    }

    private List<Fact> facts(SeenPractice seen, PracticeView view) {
        List<Fact> facts = new ArrayList<>();
        if (!view.topics().isEmpty()) {
            facts.add(fact("topics", words.joined(view.topics().stream().map(PracticeView.Named::name).toList())));
        }
        if (!view.appliesTo().isEmpty()) {
            facts.add(fact("applies-to", view.appliesTo()));
        }
        if (seen.standing().isMember()) {
            facts.add(fact("owner", seen.practice().upkeep().owner().map(this::name)
                    .orElseGet(() -> words.text("lesson.nobody"))));
        }
        view.reviewBy().filter(day -> seen.practice().status().isCurrent())
                .ifPresent(day -> facts.add(fact("review-by", words.day(day))));
        view.from().ifPresent(code -> facts.add(new Fact(words.text("lesson.fact.from"), code,
                around.links().to(NEED + code))));
        seen.practice().state().adopted().filter(any -> seen.practice().status() == PracticeStatus.IN_USE)
                .ifPresent(since -> facts.add(fact("in-use-since", words.day(words.dayOf(since)))));
        return facts;
    }

    private Fact fact(String name, String value) {
        return new Fact(words.text("lesson.fact." + name), value, "");
    }

    /** Who tried is told to members only. */
    private Tried tried(Try one, SeenPractice seen) {
        LocalDate day = words.dayOf(one.at());
        String result = words.text("result." + one.result().key());
        String sentence = seen.standing().actor().is(one.person()) ? words.text("lesson.you-tried", result)
                : seen.standing().isMember() ? words.text("lesson.somebody-tried", name(one.person()), result)
                : result;
        return new Tried(sentence, words.day(day), one.note().orElse(""));
    }

    private List<Link> needs(SeenPractice seen) {
        if (!seen.practice().status().isCurrent()) {
            return List.of();
        }
        return seen.practice().facts().topics().stream()
                .flatMap(topic -> figures.open(seen.practice().spaceId(), topic, NEEDS_SHOWN).stream())
                .limit(NEEDS_SHOWN)
                .map(this::link)
                .toList();
    }

    private Link link(Need need) {
        return new Link(need.ask().title(), around.links().to(NEED + need.code()));
    }

    private List<String> figures(SeenPractice seen) {
        Practice practice = seen.practice();
        return practice.facts().topics().stream()
                .flatMap(topic -> figures.of(practice.spaceId(), topic,
                        practices.topic(topic, seen.lists()).name(), practice.state().adopted()).stream())
                .toList();
    }

    private String name(String person) {
        return around.people().nameOf(person).orElseGet(words::somebody);
    }
}
