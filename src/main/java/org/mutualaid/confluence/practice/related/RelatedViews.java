package org.mutualaid.confluence.practice.related;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.practice.desk.PracticeParts;
import org.mutualaid.confluence.practice.desk.PracticeViews;
import org.mutualaid.confluence.practice.desk.SeenPractice;
import org.mutualaid.confluence.problem.Message;

/** Puts what belongs to a page into words: on the page, and over REST as {@code related}. */
public final class RelatedViews implements PracticeParts.Part {

    private final RelatedPractices related;
    private final PracticeViews practices;
    private final TextGateway texts;
    private final LinkGateway links;

    public RelatedViews(RelatedPractices related, PracticeViews practices, TextGateway texts, LinkGateway links) {
        this.related = related;
        this.practices = practices;
        this.texts = texts;
        this.links = links;
    }

    public List<RelatedView> of(SeenPractice seen) {
        return related.of(seen).stream().map(this::view).toList();
    }

    @Override
    public String name() {
        return "related";
    }

    @Override
    public Object json(SeenPractice seen) {
        return of(seen).stream().map(RelatedViews::fields).toList();
    }

    private static Map<String, Object> fields(RelatedView view) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("pageId", view.pageId());
        fields.put("title", view.title());
        fields.put("why", view.why());
        fields.put("url", view.url());
        return fields;
    }

    private RelatedView view(RelatedPractice one) {
        return new RelatedView(one.practice().pageId(), one.seen().page().title(),
                links.to(one.seen().page().path()), practices.state(one.practice().status()).name(), why(one));
    }

    private String why(RelatedPractice one) {
        String topics = one.topics().stream().map(topic -> practices.topic(topic, one.seen().lists()).name())
                .collect(Collectors.joining(", "));
        return Stream.of(said("topics", topics), said("words", String.join(", ", one.words())))
                .filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
    }

    private String said(String key, String names) {
        return names.isEmpty() ? "" : texts.text(Message.of("mutual-aid.practice.related." + key, names));
    }
}
