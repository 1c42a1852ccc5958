package org.mutualaid.confluence.practice.lesson;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.practice.desk.PageDoor;
import org.mutualaid.confluence.practice.desk.PracticeService;
import org.mutualaid.confluence.practice.desk.PracticeView.Named;
import org.mutualaid.confluence.practice.desk.SeenPractice;
import org.mutualaid.confluence.practice.lesson.LessonView.Asked;
import org.mutualaid.confluence.practice.lesson.LessonView.Newer;
import org.mutualaid.confluence.practice.lesson.LessonView.Use;
import org.mutualaid.confluence.practice.related.RelatedViews;
import org.mutualaid.confluence.web.PageTemplates;

/** The record of a page as HTML; also where there is none, which is said kindly with what can be done. */
public final class LessonHtml {

    private final PracticeService service;
    private final PageDoor door;
    private final Showing showing;
    private final PageTemplates templates;

    public LessonHtml(PracticeService service, PageDoor door, Showing showing, PageTemplates templates) {
        this.service = service;
        this.door = door;
        this.showing = showing;
        this.templates = templates;
    }

    /** What puts a record, and what belongs to its page, into words. */
    public record Showing(LessonViews views, LessonWords words, RelatedViews related) {
    }

    /** @param acts whether it gets buttons and forms */
    String of(Actor actor, long pageId, boolean acts) {
        templates.require("practice");
        Optional<SeenPractice> seen = service.find(actor, pageId);
        LessonView lesson = seen.map(record -> showing.views().of(record, acts))
                .orElseGet(() -> without(door.enter(actor, pageId), acts));
        return templates.render("practice/lesson.html.vm", Map.of(
                "lesson", lesson, "related", seen.map(showing.related()::of).orElse(List.of())));
    }

    /** On no page yet, such as in the preview of one that is being written. */
    String onNoPage() {
        templates.require("practice");
        return templates.render("practice/lesson-new.html.vm", Map.of());
    }

    private LessonView without(PageDoor.Entry entry, boolean acts) {
        String page = Long.toString(entry.page().id());
        return new LessonView("ml-" + page, page, false, acts, entry.standing().isMember(), new Named("", ""),
                new Named("", ""), "", new Asked("", false, List.of()), new Newer("", "", ""), List.of(), List.of(),
                Use.NONE, showing.words().blank(entry.standing(), entry.lists()));
    }
}
