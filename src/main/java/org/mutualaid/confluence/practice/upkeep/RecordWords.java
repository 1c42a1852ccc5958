package org.mutualaid.confluence.practice.upkeep;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutualaid.confluence.access.SpaceGateway;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.CatalogueSource;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.platform.wiki.PageWords;
import org.mutualaid.confluence.practice.Practice;
import org.mutualaid.confluence.practice.PracticeStore;
import org.mutualaid.confluence.problem.Message;

/**
 * The kind, the state and the topics of a page, so that the search of the wiki finds it by them: as keys, as they are
 * called in each of our languages, and as marks, each one word that stands nowhere else. So the wiki's query language
 * tells a page that is about something from one that only speaks of it: {@code text ~ "mutualaidtopicrides"}. Nothing
 * that a person wrote.
 */
public final class RecordWords implements PageWords {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("es"));

    private final PracticeStore practices;
    private final SpaceGateway spaces;
    private final CatalogueSource catalogues;
    private final TextGateway texts;

    public RecordWords(
            PracticeStore practices, SpaceGateway spaces, CatalogueSource catalogues, TextGateway texts) {
        this.practices = practices;
        this.spaces = spaces;
        this.catalogues = catalogues;
        this.texts = texts;
    }

    @Override
    public String of(long pageId) {
        return practices.ofPage(pageId).map(this::words).orElse("");
    }

    private String words(Practice practice) {
        Stream<String> said = LANGUAGES.stream().flatMap(language -> Stream.of(
                texts.text(language, Message.of("mutual-aid.practice.kind." + practice.facts().kind().key())),
                texts.text(language, Message.of("mutual-aid.practice.state." + practice.status().key()))));
        return Stream.of(Stream.of(practice.facts().kind().key(), practice.status().key()), said, topics(practice),
                marks(practice)).flatMap(words -> words).collect(Collectors.joining(" "));
    }

    private static Stream<String> marks(Practice practice) {
        return Stream.concat(
                Stream.of(mark("kind", practice.facts().kind().key()), mark("status", practice.status().key())),
                practice.facts().topics().stream().map(topic -> mark("topic", topic)));
    }

    /** One word of letters and digits, which every index keeps whole. */
    private static String mark(String what, String key) {
        return "mutualaid" + what + key.replace("-", "");
    }

    private Stream<String> topics(Practice practice) {
        return spaces.byId(practice.spaceId()).map(catalogues::of).stream()
                .flatMap(lists -> practice.facts().topics().stream().flatMap(topic -> names(topic, lists)));
    }

    private Stream<String> names(String topic, Catalogue lists) {
        return Stream.concat(Stream.of(topic), lists.nameOfCategory(topic).map(Stream::of).orElseGet(() ->
                LANGUAGES.stream().map(language -> texts.text(language, Message.of("mutual-aid.category." + topic)))));
    }
}
