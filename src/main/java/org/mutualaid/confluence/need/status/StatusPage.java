package org.mutualaid.confluence.need.status;

import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.platform.RequestGateway;
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
    private final CallerGateway callers;
    private final RequestGateway requests;

    public StatusPage(
            StatusService service,
            PageTemplates templates,
            TextGateway texts,
            CallerGateway callers,
            RequestGateway requests) {
        this.service = service;
        this.templates = templates;
        this.texts = texts;
        this.callers = callers;
        this.requests = requests;
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
        List<RequestState> states = service.read(path.get(1));
        String language = requests.parameters().getOrDefault(LANGUAGE, callers.language());
        Wording words = Wording.of(language, texts);
        templates.require("intake");
        StatusView view = new StatusView(words, path.get(1), NEUTRAL_PAGE, states.stream()
                .map(state -> new StatusView.Line(
                        state.code(),
                        words.text("mutual-aid.status.state." + state.status().key()),
                        !state.isClosed()))
                .toList());
        return new PageHtml(
                words.text("mutual-aid.status.title"),
                templates.render("intake/status.html.vm", Map.of("status", view)));
    }
}
