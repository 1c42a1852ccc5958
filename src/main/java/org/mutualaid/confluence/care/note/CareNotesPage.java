package org.mutualaid.confluence.care.note;

import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.PageHandler;
import org.mutualaid.confluence.web.PageHtml;
import org.mutualaid.confluence.web.PageTemplates;

/** The pages {@code care-notes/<space>}: one's own notes, and {@code care-notes/<space>/<user>} for the care role. */
public final class CareNotesPage implements PageHandler {

    private final CareNoteService service;
    private final CareNoteViews views;
    private final PageTemplates templates;
    private final TextGateway texts;

    public CareNotesPage(
            CareNoteService service, CareNoteViews views, PageTemplates templates, TextGateway texts) {
        this.service = service;
        this.views = views;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public boolean handles(List<String> path) {
        return (path.size() == 2 || path.size() == 3) && path.get(0).equals("care-notes");
    }

    @Override
    public PageHtml show(List<String> path, Actor caller) {
        CareNoteService.Talk talk = path.size() == 2
                ? service.mine(caller, path.get(1))
                : service.with(caller, path.get(1), path.get(2));
        templates.require("people");
        String html = templates.render("people/care-notes.html.vm", Map.of("notes", views.page(talk)));
        return new PageHtml(texts.text(Message.of("mutual-aid.care-note.title")), html);
    }
}
