package org.mutualaid.confluence.practice.library;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.practice.PracticeKind;
import org.mutualaid.confluence.practice.PracticeStatus;
import org.mutualaid.confluence.practice.desk.PracticeView;
import org.mutualaid.confluence.practice.desk.PracticeViews;
import org.mutualaid.confluence.practice.library.LibraryView.Choice;
import org.mutualaid.confluence.practice.library.LibraryView.Empty;
import org.mutualaid.confluence.practice.library.LibraryView.Filters;
import org.mutualaid.confluence.practice.library.LibraryView.Item;
import org.mutualaid.confluence.practice.library.LibraryView.Missing;
import org.mutualaid.confluence.practice.library.LibraryView.Select;
import org.mutualaid.confluence.practice.library.LibraryView.Tick;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.web.address.PageAddress;

/** Puts a library into words for the one who looks at it. */
public final class LibraryViews {

    private final PracticeViews practices;
    private final LibraryGaps gaps;
    private final TextGateway texts;
    private final LinkGateway links;

    public LibraryViews(PracticeViews practices, LibraryGaps gaps, TextGateway texts, LinkGateway links) {
        this.practices = practices;
        this.gaps = gaps;
        this.texts = texts;
        this.links = links;
    }

    LibraryView of(LibraryRequest request, LibraryReading reading, boolean acts) {
        boolean first = request.narrowed().isEmpty() && request.chosen("next").isEmpty();
        return new LibraryView(
                acts,
                request.isList(),
                reading.practices().stream().map(practices::of).map(this::item).toList(),
                filters(request, reading.lists()),
                ways(request, reading),
                empty(request),
                first ? missing(reading) : List.of());
    }

    private Item item(PracticeView practice) {
        String topics = practice.topics().stream().map(PracticeView.Named::name).collect(Collectors.joining(", "));
        return new Item(practice.title(), practice.url(), practice.kind(), practice.state(), topics, practice.why(),
                AskedAgain.of(practice, links));
    }

    private Filters filters(LibraryRequest request, Catalogue lists) {
        List<Choice> kept = new ArrayList<>();
        request.page().others().forEach((name, value) -> kept.add(new Choice(name, value, false)));
        if (!request.chosen("view").isEmpty()) {
            kept.add(new Choice(request.name() + ".view", request.chosen("view"), false));
        }
        List<Select> selects = new ArrayList<>();
        select(request, "topic", lists.categories().stream()
                .map(category -> practices.topic(category.key(), lists)).toList(), selects);
        select(request, "kind", Arrays.stream(PracticeKind.values()).map(practices::kind).toList(), selects);
        select(request, "status", Arrays.stream(PracticeStatus.values()).map(practices::state).toList(), selects);
        return new Filters(request.page().path(), kept, request.chosen("q"), selects,
                List.of(tick(request, "tried", "lately"), tick(request, "review", "due")),
                request.narrowed().isEmpty() ? "" : request.link(Map.of()));
    }

    private void select(
            LibraryRequest request, String field, List<PracticeView.Named> named, List<Select> selects) {
        if (!request.isPreset(field)) {
            selects.add(new Select(field, text("filter." + field), text("filter." + field + ".all"), named.stream()
                    .map(one -> new Choice(one.key(), one.name(), one.key().equals(request.chosen(field))))
                    .toList()));
        }
    }

    private Tick tick(LibraryRequest request, String field, String value) {
        return new Tick(field, value, text("filter." + field), request.chosen(field).equals(value));
    }

    private Empty empty(LibraryRequest request) {
        String kind = request.narrowed().isEmpty() ? "first" : "filter";
        return new Empty(text("empty." + kind + ".title"), text("empty." + kind));
    }

    private List<Missing> missing(LibraryReading reading) {
        return gaps.of(reading).stream()
                .map(key -> new Missing(practices.topic(key, reading.lists()).name(), write(key, reading)))
                .toList();
    }

    private LibraryView.Ways ways(LibraryRequest request, LibraryReading reading) {
        return new LibraryView.Ways(
                request.linkWith("view", "cards"),
                request.linkWith("view", "list"),
                reading.next().map(Cursor::text).map(next -> request.linkWith("next", next)).orElse(""),
                begin(reading, Map.of("kind", PracticeKind.PRACTICE.key())),
                begin(reading, Map.of("kind", PracticeKind.RETROSPECTIVE.key())));
    }

    private String write(String topic, LibraryReading reading) {
        return begin(reading, Map.of("topic", topic, "kind", PracticeKind.PRACTICE.key()));
    }

    private String begin(LibraryReading reading, Map<String, String> what) {
        Map<String, String> address = new HashMap<>(what);
        address.put("space", reading.standing().space().key());
        return reading.standing().isMember()
                ? new PageAddress(links.to("/plugins/servlet/mutual-aid/lesson/new"), Map.of()).with(address)
                : "";
    }

    private String text(String key, Serializable... arguments) {
        return texts.text(Message.of("mutual-aid.practice.library." + key, arguments));
    }
}
