package org.mutualaid.confluence.need.status;

import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.platform.RequestGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.web.PageHandler;
import org.mutualaid.confluence.web.PageHtml;
import org.mutualaid.confluence.web.PageTemplates;

/** The page {@code status/<token>}. */
public final class StatusPage implements PageHandler {

    /** The parameter that names the language the form was filled in in. */
    public static final String LANGUAGE = "language";

    /** Where "leave quickly" leads unless a page says otherwise. */
    public static final String NEUTRAL_PAGE = "https://www.wikipedia.org/";

    private final StatusService service;
    private final PageTemplates templates;
    private final TextGateway texts;
    private final Readers readers;
    private final SiteTime time;

    public StatusPage(
            StatusService service, PageTemplates templates, TextGateway texts, Readers readers, SiteTime time) {
        this.service = service;
        this.templates = templates;
        this.texts = texts;
        this.readers = readers;
        this.time = time;
    }

    /** What is known of who opens the page. */
    public record Readers(CallerGateway callers, RequestGateway requests) {
    }

    @Override
    public boolean handles(List<String> path) {
        return path.size() == 2 && path.get(0).equals("status");
    }

    @Override
    public boolean isSecret() {
        return true;
    }

    @Override
    public PageHtml show(List<String> path, Actor caller) {
        StatusService.Look look = service.look(path.get(1));
        String language = readers.requests().parameters().getOrDefault(LANGUAGE, readers.callers().language());
        Wording words = Wording.of(language, texts);
        templates.require("intake");
        StatusView view = new StatusView(
                words,
                path.get(1),
                NEUTRAL_PAGE,
                words.date(time.dayOf(look.deleted())),
                look.states().stream().map(state -> line(state, words)).toList());
        return new PageHtml(
                words.text("mutual-aid.status.title"),
                templates.render("intake/status.html.vm", Map.of("status", view)));
    }

    private StatusView.Line line(RequestState state, Wording words) {
        List<StatusView.Step> steps = service.stepsOf(state).stream()
                .map(step -> new StatusView.Step(
                        words.text("mutual-aid.status.step." + step.status().key() + (step.again() ? ".again" : "")),
                        words.date(time.dayOf(step.since()))))
                .toList();
        return new StatusView.Line(
                state.code(),
                words.text("mutual-aid.status.state." + state.status().key()),
                !state.isClosed(),
                steps);
    }
}
