package org.mutualaid.confluence.onboarding.path;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.onboarding.StepKind;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.platform.wiki.SpaceStart;
import org.mutualaid.confluence.platform.wiki.WikiGateway;
import org.mutualaid.confluence.platform.wiki.WikiPage;
import org.mutualaid.confluence.problem.Message;

/**
 * The path that a space made from our blueprint begins with: three of its pages to read, a shift with somebody, and a
 * first promise. In the language of whoever made it, as the pages are.
 */
public final class FirstPath implements SpaceStart {

    private static final String PAGES = "mutual-aid.blueprint.space.";

    private final PathService paths;
    private final WikiGateway wiki;
    private final LinkGateway links;
    private final TextGateway texts;

    public FirstPath(PathService paths, WikiGateway wiki, LinkGateway links, TextGateway texts) {
        this.paths = paths;
        this.wiki = wiki;
        this.links = links;
        this.texts = texts;
    }

    @Override
    public void made(Actor maker, String spaceKey, Map<String, String> answers) {
        int revision = paths.open(maker, spaceKey).path().revision();
        List<Map<String, Object>> steps = List.of(
                page(StepKind.READ, "dignity", spaceKey),
                page(StepKind.READ, "privacy", spaceKey),
                page(StepKind.AGREE, "agreements", spaceKey),
                step(StepKind.SHIFT, text("mutual-aid.path.first.shift"), text("mutual-aid.path.first.shift.about")),
                step(StepKind.TASK, text("mutual-aid.path.first.task"), text("mutual-aid.path.first.task.about")));
        paths.replace(maker, spaceKey, new PathForm(Map.of("steps", steps)), Optional.of(revision));
    }

    private Map<String, Object> page(StepKind kind, String page, String spaceKey) {
        String title = text(PAGES + page + ".name");
        Map<String, Object> step = step(kind, title, text("mutual-aid.path.first." + page + ".about"));
        String address = byTitle(spaceKey, title);
        step.put("page", links.to(wiki.pageAt(address).map(WikiPage::path).orElse(address)));
        return step;
    }

    /** Whether the pages are made before or after this is told differs between versions of Confluence. */
    private static String byTitle(String spaceKey, String title) {
        return "/display/" + spaceKey + "/" + URLEncoder.encode(title, StandardCharsets.UTF_8);
    }

    private static Map<String, Object> step(StepKind kind, String title, String about) {
        Map<String, Object> step = new LinkedHashMap<>();
        step.put("kind", kind.key());
        step.put("title", title);
        step.put("about", about);
        return step;
    }

    private String text(String key, Serializable... arguments) {
        return texts.text(Message.of(key, arguments));
    }
}
