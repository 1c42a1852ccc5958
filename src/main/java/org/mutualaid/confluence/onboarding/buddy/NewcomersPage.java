package org.mutualaid.confluence.onboarding.buddy;

import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.onboarding.Newcomer;
import org.mutualaid.confluence.onboarding.Path;
import org.mutualaid.confluence.onboarding.PathStore;
import org.mutualaid.confluence.onboarding.Track;
import org.mutualaid.confluence.onboarding.join.AdmitService;
import org.mutualaid.confluence.onboarding.join.Application;
import org.mutualaid.confluence.onboarding.path.Tracks;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.PageHandler;
import org.mutualaid.confluence.web.PageHtml;
import org.mutualaid.confluence.web.PageTemplates;

/** The page {@code newcomers/<space>}: who asks to join, who is on their way, and who goes along. */
public final class NewcomersPage implements PageHandler {

    private final BuddyService service;
    private final AdmitService admitting;
    private final Ways ways;
    private final NewcomersViews views;
    private final Frame frame;

    public NewcomersPage(
            BuddyService service, AdmitService admitting, Ways ways, NewcomersViews views, Frame frame) {
        this.service = service;
        this.admitting = admitting;
        this.ways = ways;
        this.views = views;
        this.frame = frame;
    }

    /** Where the path of a space is, and how far people are on it. */
    public record Ways(PathStore paths, Tracks tracks) {
    }

    /** What a page is made with. */
    public record Frame(PageTemplates templates, TextGateway texts) {
    }

    @Override
    public boolean handles(List<String> path) {
        return path.size() == 2 && path.get(0).equals("newcomers");
    }

    @Override
    public PageHtml show(List<String> path, Actor caller) {
        BuddyService.Seen seen = service.read(caller, path.get(1));
        List<Application> asking = seen.standing().isCoordinator() ? admitting.waiting(seen.standing()) : List.of();
        Path steps = ways.paths().of(seen.standing().space().id());
        Map<String, Track> tracks = ways.tracks().of(
                steps, seen.newcomers());
        NewcomersView view = views.page(seen, steps, asking, tracks);
        frame.templates().require("people");
        String title = frame.texts().text(Message.of("mutual-aid.newcomers.title", seen.standing().space().name()));
        return new PageHtml(title, frame.templates().render("people/newcomers.html.vm", Map.of("page", view)));
    }
}
