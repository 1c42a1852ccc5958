package org.mutualaid.confluence.practice.lesson;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.practice.Facts;
import org.mutualaid.confluence.practice.Practice;
import org.mutualaid.confluence.practice.PracticeStatus;
import org.mutualaid.confluence.practice.Try;
import org.mutualaid.confluence.practice.desk.CodeLinks;
import org.mutualaid.confluence.practice.desk.PracticeService;
import org.mutualaid.confluence.practice.desk.PracticeView;
import org.mutualaid.confluence.practice.desk.PracticeViews;
import org.mutualaid.confluence.practice.desk.SeenPractice;
import org.mutualaid.confluence.practice.lesson.LessonView.Asked;
import org.mutualaid.confluence.practice.lesson.LessonView.Fact;
import org.mutualaid.confluence.practice.lesson.LessonView.Link;
import org.mutualaid.confluence.practice.lesson.LessonView.Newer;
import org.mutualaid.confluence.practice.lesson.LessonView.Tried;
import org.mutualaid.confluence.practice.use.UseView;
import org.mutualaid.confluence.practice.use.UseViews;
import org.mutualaid.confluence.problem.NotFound;

/** Puts the record of a page into words for the one who reads the page. */
public final class LessonViews {

    private final PracticeService service;
    private final PracticeViews practices;
    private final UseViews use;
    private final LessonWords words;
    private final Surroundings around;

    /** Who people are, and where things are. */
    public record Surroundings(PeopleGateway people, LinkGateway links, CodeLinks codes) {
    }

    public LessonViews(PracticeService service, PracticeViews practices, UseViews use, LessonWords words,
            Surroundings around) {
        this.service = service;
        this.practices = practices;
        this.use = use;
        this.words = words;
        this.around = around;
    }

    LessonView of(SeenPractice seen, boolean acts) {
        PracticeView view = practices.of(seen);
        Practice practice = seen.practice();
        String page = Long.toString(practice.pageId());
        UseView used = use.of(seen);
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
                used.tries().stream().map(one -> tried(one, seen)).toList(),
                new LessonView.Use(used.needs().stream().map(LessonViews::link).toList(),
                        used.shifts().stream().map(LessonViews::link).toList(), used.people(), used.figures()),
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
        facts.addAll(leads(seen));
        seen.practice().state().adopted().filter(any -> seen.practice().status() == PracticeStatus.IN_USE)
                .ifPresent(since -> facts.add(fact("in-use-since", words.day(words.dayOf(since)))));
        return facts;
    }

    /** Where it came from and what it belongs to; a page only for those who may see it. */
    private List<Fact> leads(SeenPractice seen) {
        Facts.Links links = seen.practice().facts().links();
        List<Fact> leads = new ArrayList<>();
        seen.practice().facts().from().ifPresent(code -> leads.add(lead("from", code)));
        links.page().flatMap(page -> service.page(seen.standing().actor(), page))
                .ifPresent(page -> leads.add(new Fact(words.text("lesson.fact.from-page"), page.title(),
                        around.links().to(page.path()))));
        links.codes().forEach(code -> leads.add(lead("belongs-to", code)));
        return leads;
    }

    private Fact lead(String name, String code) {
        return new Fact(words.text("lesson.fact." + name), code, around.codes().to(code).orElse(""));
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

    private static Link link(UseView.Place place) {
        return new Link(place.title(), place.when(), place.url());
    }

    private String name(String person) {
        return around.people().nameOf(person).orElseGet(words::somebody);
    }
}
