package org.mutualaid.confluence.volunteer.training;

import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.PageHandler;
import org.mutualaid.confluence.web.PageHtml;
import org.mutualaid.confluence.web.PageTemplates;

/** The page {@code trainings/<space>}: which there are and whom to ask; for givers who holds them. */
public final class TrainingsPage implements PageHandler {

    private final TrainingService service;
    private final TrainingViews views;
    private final PageTemplates templates;
    private final TextGateway texts;

    public TrainingsPage(TrainingService service, TrainingViews views, PageTemplates templates, TextGateway texts) {
        this.service = service;
        this.views = views;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public boolean handles(List<String> path) {
        return path.size() == 2 && path.get(0).equals("trainings");
    }

    @Override
    public PageHtml show(List<String> path, Actor caller) {
        SeenTrainings seen = service.open(caller, path.get(1));
        TrainingsView view = views.page(
                seen, training -> service.holders(caller, path.get(1), training.code().text()));
        templates.require("people");
        String title = texts.text(Message.of("mutual-aid.trainings.title", seen.standing().space().name()));
        return new PageHtml(title, templates.render("people/trainings.html.vm", Map.of("trainings", view)));
    }
}
