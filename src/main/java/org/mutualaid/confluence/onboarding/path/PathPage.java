package org.mutualaid.confluence.onboarding.path;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.onboarding.Step;
import org.mutualaid.confluence.onboarding.StepKind;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.PageHandler;
import org.mutualaid.confluence.web.PageHtml;
import org.mutualaid.confluence.web.PageTemplates;

/** The page {@code path/<space>}, on which coordinators settle the steps and say that a page changed in substance. */
public final class PathPage implements PageHandler {

    private final PathService service;
    private final PageTemplates templates;
    private final TextGateway texts;
    private final LinkGateway links;

    public PathPage(PathService service, PageTemplates templates, TextGateway texts, LinkGateway links) {
        this.service = service;
        this.templates = templates;
        this.texts = texts;
        this.links = links;
    }

    @Override
    public boolean handles(List<String> path) {
        return path.size() == 2 && path.get(0).equals("path");
    }

    @Override
    public PageHtml show(List<String> path, Actor caller) {
        SeenPath seen = service.open(caller, path.get(1));
        templates.require("people");
        String title = texts.text(Message.of("mutual-aid.path.title", seen.standing().space().name()));
        return new PageHtml(title, templates.render("people/path-settings.html.vm", Map.of("path", view(seen))));
    }

    private PathSettingsView view(SeenPath seen) {
        return new PathSettingsView(
                seen.standing().space().key(),
                seen.standing().space().name(),
                seen.path().revision(),
                seen.path().steps().stream().map(step -> line(step, seen)).toList(),
                new PathSettingsView.Line("", "", "", "", false, kinds(""), trainings(seen, "")));
    }

    private PathSettingsView.Line line(Step step, SeenPath seen) {
        return new PathSettingsView.Line(
                step.code().text(),
                step.title(),
                step.page().map(links::to).orElse(""),
                step.about().orElse(""),
                step.kind().isPage(),
                kinds(step.kind().key()),
                trainings(seen, step.training().map(Object::toString).orElse("")));
    }

    private List<PathSettingsView.Choice> kinds(String chosen) {
        return Arrays.stream(StepKind.values())
                .map(kind -> new PathSettingsView.Choice(
                        kind.key(),
                        texts.text(Message.of("mutual-aid.path.kind." + kind.key())),
                        kind.key().equals(chosen)))
                .toList();
    }

    private static List<PathSettingsView.Choice> trainings(SeenPath seen, String chosen) {
        return seen.trainings().stream()
                .map(training -> new PathSettingsView.Choice(
                        training.code().text(), training.name(), training.code().text().equals(chosen)))
                .toList();
    }
}
