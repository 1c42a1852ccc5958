package org.mutualaid.confluence.practice.loop;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.Category;
import org.mutualaid.confluence.group.zone.SpaceZones;
import org.mutualaid.confluence.platform.RequestGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.practice.PracticeKind;
import org.mutualaid.confluence.practice.retrospective.ClosedSentences;
import org.mutualaid.confluence.practice.retrospective.Period;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.DateWords;
import org.mutualaid.confluence.web.PageHandler;
import org.mutualaid.confluence.web.PageHtml;
import org.mutualaid.confluence.web.PageTemplates;

/**
 * The page {@code lesson/new}: begins a wiki page from the starting text of its kind. The browser sends it to
 * Confluence's own REST, so that Confluence's rules for making pages hold. Takes {@code space}, {@code kind},
 * {@code topic} and {@code from}, the code of a need, a round or a shift, in its address; to look back {@code since}
 * and {@code until}. Nothing that anybody wrote about a need goes into the page.
 */
public final class NewLessonPage implements PageHandler {

    private final LessonOrigins origins;
    private final PageDraft drafts;
    private final RequestGateway requests;
    private final Words words;
    private final PageTemplates templates;

    public NewLessonPage(LessonOrigins origins, PageDraft drafts, RequestGateway requests, Words words,
            PageTemplates templates) {
        this.origins = origins;
        this.drafts = drafts;
        this.requests = requests;
        this.words = words;
        this.templates = templates;
    }

    /** Texts, and which day it is where the group lives. */
    public record Words(TextGateway texts, DateWords dates, SpaceZones zones, ClosedSentences closed) {
    }

    @Override
    public boolean handles(List<String> path) {
        return path.equals(List.of("lesson", "new"));
    }

    @Override
    public PageHtml show(List<String> path, Actor caller) {
        Map<String, String> address = requests.parameters();
        LessonOrigins.Origin origin = origins.of(caller, address);
        PracticeKind kind = PracticeKind.of(address.getOrDefault("kind", "")).orElse(PracticeKind.LESSON);
        templates.require("practice");
        NewLessonView view = kind == PracticeKind.RETROSPECTIVE ? back(origin, address) : page(origin, kind);
        return new PageHtml(text("new.heading"), templates.render("practice/new.html.vm", Map.of("draft", view)));
    }

    private NewLessonView page(LessonOrigins.Origin origin, PracticeKind kind) {
        String topicName = origin.topic().map(known -> name(known, origin.lists())).orElse(origin.name());
        return new NewLessonView(
                origin.standing().space().key(),
                origin.standing().space().name(),
                kind.key(),
                topicName.isEmpty() ? "" : text("new.title." + kind.key(), topicName),
                drafts.of(kind, Map.of(
                        "topics", origin.topic().map(Category::key).orElse(""), "from", origin.from())),
                origin.from(),
                origins.figures(origin, topicName),
                NewLessonView.Days.NONE);
    }

    /** Looking back at some days, which can be chosen before the page begins. */
    private NewLessonView back(LessonOrigins.Origin origin, Map<String, String> address) {
        Period period = Period.read(address, words.zones().today(origin.standing().space()));
        String since = period.since().toString();
        String until = period.until().toString();
        return new NewLessonView(
                origin.standing().space().key(),
                origin.standing().space().name(),
                PracticeKind.RETROSPECTIVE.key(),
                text("new.title.retrospective", words.dates().day(period.since()), words.dates().day(period.until())),
                drafts.of(PracticeKind.RETROSPECTIVE, Map.of("since", since, "until", until)),
                "",
                words.closed().of(origin.standing(), period),
                new NewLessonView.Days(since, until));
    }

    private String name(Category category, Catalogue lists) {
        return lists.nameOfCategory(category.key()).orElseGet(() -> words.texts().text(Message.of(category.nameKey())));
    }

    private String text(String key, Serializable... arguments) {
        return words.texts().text(Message.of("mutual-aid.practice." + key, arguments));
    }
}
