package org.mutualaid.confluence.reading.desk;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.group.zone.SpaceZones;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.platform.wiki.WikiPage;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.reading.Reading;
import org.mutualaid.confluence.reading.Readings;
import org.mutualaid.confluence.web.DateWords;

/** Puts into words who is asked to read a page, and for coordinators how many did. */
public final class ReadingViews {

    private final TextGateway texts;
    private final DateWords dates;
    private final SpaceZones zones;
    private final LinkGateway links;

    public ReadingViews(TextGateway texts, DateWords dates, SpaceZones zones, LinkGateway links) {
        this.texts = texts;
        this.dates = dates;
        this.zones = zones;
        this.links = links;
    }

    ReadingView of(ReadingService.Seen seen, boolean acts) {
        String page = Long.toString(seen.page().id());
        boolean member = seen.standing().isMember();
        return new ReadingView(
                "mr-" + page,
                page,
                member ? key(state(seen)) : "",
                member ? words(seen) : text("everybody"),
                seen.standing().isCoordinator() ? text("count", seen.count().people()) : "",
                seen.isEdited() ? text("edited") : "",
                acts);
    }

    private String words(ReadingService.Seen seen) {
        String day = own(seen).map(one -> dates.day(day(seen, one.at()))).orElse("");
        return text(key(state(seen)), day);
    }

    private LocalDate day(ReadingService.Seen seen, Instant at) {
        return LocalDate.ofInstant(at, zones.of(seen.standing().space()));
    }

    Map<String, Object> json(ReadingService.Seen seen) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("pageId", seen.page().id());
        fields.put("space", seen.standing().space().key());
        fields.put("title", seen.page().title());
        fields.put("edition", seen.substance().edition());
        if (seen.standing().isMember()) {
            fields.put("state", key(state(seen)));
            own(seen).ifPresent(one -> fields.put("read", one.at().toString()));
        }
        if (seen.standing().isCoordinator()) {
            fields.put("people", seen.count().people());
            fields.put("edited", seen.isEdited());
        }
        return fields;
    }

    Map<String, Object> json(List<WikiPage> waiting) {
        return Map.of("results", waiting.stream()
                .map(page -> Map.of("pageId", page.id(), "title", page.title(), "url", url(page)))
                .toList());
    }

    String url(WikiPage page) {
        return links.to(page.path());
    }

    private static Readings.State state(ReadingService.Seen seen) {
        return seen.own().state(person(seen), seen.substance().subject(), false);
    }

    private static Optional<Reading> own(ReadingService.Seen seen) {
        return seen.own().latest(person(seen), seen.substance().subject(), false);
    }

    private static String person(ReadingService.Seen seen) {
        return seen.standing().actor().userKey().orElse("");
    }

    private static String key(Readings.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    String text(String key, Serializable... arguments) {
        return texts.text(Message.of("mutual-aid.reading." + key, arguments));
    }
}
