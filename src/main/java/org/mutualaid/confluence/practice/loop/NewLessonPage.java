package org.mutualaid.confluence.practice.loop;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.Category;
import org.mutualaid.confluence.platform.RequestGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.practice.PracticeKind;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.PageHandler;
import org.mutualaid.confluence.web.PageHtml;
import org.mutualaid.confluence.web.PageTemplates;

/**
 * The page {@code lesson/new}: begins a wiki page from the starting text of its kind. The browser sends it to
 * Confluence's own REST, so that Confluence's rules for making pages hold. Takes {@code space}, {@code kind},
 * {@code topic} and {@code from}, the code of a need, in its address. Nothing that anybody wrote about the need goes
 * into the page.
 */
public final class NewLessonPage implements PageHandler {

    private final LessonOrigins origins;
    private final PageDraft drafts;
    private final RequestGateway requests;
    private final TextGateway texts;
    private final PageTemplates templates;

    public NewLessonPage(LessonOrigins origins, PageDraft drafts, RequestGateway requests, TextGateway texts,
            PageTemplates templates) {
        this.origins = origins;
        this.drafts = drafts;
        this.requests = requests;
        this.texts = texts;
        this.templates = templates;
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
        Optional<Category> topic = origin.topic();
        templates.require("practice");
        Standing standing = origin.standing();
        String topicName = topic.map(known -> name(known, origin.lists())).orElse("");
        NewLessonView view = new NewLessonView(
                standing.space().key(),
                standing.space().name(),
                kind.key(),
                topicName.isEmpty() ? "" : text("new.title." + kind.key(), topicName),
                drafts.of(kind, Map.of("topics", topic.map(Category::key).orElse(""), "from", origin.from())),
                origin.from(),
                topic.map(known -> origins.figures(standing, known.key(), topicName)).orElse(List.of()));
        return new PageHtml(text("new.heading"), templates.render("practice/new.html.vm", Map.of("draft", view)));
    }

    private String name(Category category, Catalogue lists) {
        return lists.nameOfCategory(category.key()).orElseGet(() -> texts.text(Message.of(category.nameKey())));
    }

    private String text(String key, Serializable... arguments) {
        return texts.text(Message.of("mutual-aid.practice." + key, arguments));
    }
}
