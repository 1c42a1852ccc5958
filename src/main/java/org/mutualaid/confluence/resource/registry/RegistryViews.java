package org.mutualaid.confluence.resource.registry;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Area;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.need.board.BoardView;
import org.mutualaid.confluence.need.board.BoardView.Choice;
import org.mutualaid.confluence.need.card.Phrase;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.resource.ResourceKind;
import org.mutualaid.confluence.resource.Visibility;
import org.mutualaid.confluence.resource.card.ItemViews;
import org.mutualaid.confluence.resource.desk.ResourcePolicy;
import org.mutualaid.confluence.resource.desk.ResourceViews;
import org.mutualaid.confluence.web.address.LoginAddress;

/** Puts a registry into words for the one who looks at it. */
public final class RegistryViews {

    private static final List<String> SELECTS = List.of("kind", "category", "area", "place");

    private final ItemViews items;
    private final ResourceViews resources;
    private final TextGateway texts;
    private final LinkGateway links;
    private final LoginAddress login;
    private final ResourcePolicy policy = new ResourcePolicy();

    public RegistryViews(
            ItemViews items, ResourceViews resources, TextGateway texts, LinkGateway links, LoginAddress login) {
        this.items = items;
        this.resources = resources;
        this.texts = texts;
        this.links = links;
        this.login = login;
    }

    RegistryView of(RegistryRequest request, RegistryReading reading, boolean acts) {
        Standing standing = reading.standing();
        List<BoardView.Chosen> chosen = chosen(request, reading.lists());
        String sheets = policy.isTeam(standing)
                ? links.to("/plugins/servlet/mutual-aid/sheet/" + standing.space().key() + "/pick") : "";
        return new RegistryView(
                request.name(),
                standing.space().key(),
                acts,
                new BoardView.Reader(standing.isMember(),
                        standing.actor().isVisitor() ? login.backTo(request.page()) : ""),
                counts(request, reading),
                filters(request, reading, chosen),
                new BoardView.Views(request.isList(), request.linkWith("view", "cards"),
                        request.linkWith("view", RegistryRequest.LIST), ""),
                reading.entries().stream()
                        .map(seen -> items.of(seen, reading.lentOf(seen), reading.staleDays()))
                        .toList(),
                foot(request, reading),
                empty(request, reading, chosen),
                sheets,
                add(standing, reading.lists()));
    }

    private List<BoardView.Count> counts(RegistryRequest request, RegistryReading reading) {
        List<BoardView.Count> counts = new ArrayList<>();
        boolean plain = request.chosen("mark").isEmpty();
        counts.add(new BoardView.Count(
                Phrase.of(text("count.all", reading.all())), request.link(Map.of()), plain && isWhole(request)));
        for (Mark mark : Mark.values()) {
            int number = reading.marked().get(mark).size();
            if (number > 0) {
                counts.add(new BoardView.Count(
                        Phrase.of(text("count." + mark.key(), number)),
                        request.link(Map.of("mark", mark.key())),
                        request.chosen("mark").equals(mark.key())));
            }
        }
        return counts;
    }

    private static boolean isWhole(RegistryRequest request) {
        return Stream.of("q", "kind", "category", "area", "place").allMatch(name -> request.chosen(name).isEmpty());
    }

    private BoardView.Filters filters(
            RegistryRequest request, RegistryReading reading, List<BoardView.Chosen> chosen) {
        List<Choice> kept = new ArrayList<>();
        request.page().others().forEach((parameter, value) -> kept.add(new Choice(parameter, value, false)));
        for (String parameter : List.of("mark", "view")) {
            if (!request.chosen(parameter).isEmpty()) {
                kept.add(new Choice(request.name() + "." + parameter, request.chosen(parameter), false));
            }
        }
        List<BoardView.Select> selects = SELECTS.stream()
                .filter(parameter -> !request.isPreset(parameter))
                .map(parameter -> new BoardView.Select(
                        parameter, text("filter." + parameter), parameter.equals("place")
                                ? places(reading, request.chosen(parameter))
                                : choices(parameter, reading.lists(), request.chosen(parameter))))
                .filter(select -> select.choices().size() > 1)
                .toList();
        String clear = chosen.isEmpty() ? "" : request.link(Map.of());
        return new BoardView.Filters(request.page().path(), kept, request.chosen("q"), selects, chosen, clear);
    }

    private static List<Choice> places(RegistryReading reading, String chosen) {
        return reading.places().stream().map(name -> new Choice(name, name, name.equals(chosen))).toList();
    }

    private List<Choice> choices(String parameter, Catalogue lists, String chosen) {
        Map<String, String> named = new LinkedHashMap<>();
        switch (parameter) {
            case "kind" -> Arrays.stream(ResourceKind.values())
                    .forEach(kind -> named.put(kind.key(), text("kind." + kind.key())));
            case "category" -> lists.categories().forEach(
                    category -> named.put(category.key(), resources.categoryName(category.key(), lists)));
            case "visibility" -> Arrays.stream(Visibility.values())
                    .forEach(each -> named.put(each.key(), text("visibility." + each.key())));
            default -> lists.areas().forEach(area -> named.put(area.key(), area.name()));
        }
        return named.entrySet().stream()
                .map(entry -> new Choice(entry.getKey(), entry.getValue(), entry.getKey().equals(chosen)))
                .toList();
    }

    private List<BoardView.Chosen> chosen(RegistryRequest request, Catalogue lists) {
        return Stream.of("q", "kind", "category", "area", "place", "mark")
                .filter(parameter -> !request.chosen(parameter).isEmpty() && !request.isPreset(parameter))
                .map(parameter -> new BoardView.Chosen(
                        label(parameter, request.chosen(parameter), lists), request.linkWith(parameter, "")))
                .toList();
    }

    private String label(String parameter, String value, Catalogue lists) {
        return switch (parameter) {
            case "q" -> text("chosen.words", value);
            case "mark" -> Mark.of(value).map(mark -> text("chosen." + mark.key())).orElse(value);
            case "place" -> value;
            case "area" -> lists.area(value).map(Area::name).orElse(value);
            default -> choices(parameter, lists, value).stream()
                    .filter(Choice::selected)
                    .map(Choice::label)
                    .findFirst()
                    .orElse(value);
        };
    }

    private BoardView.Foot foot(RegistryRequest request, RegistryReading reading) {
        int shown = reading.entries().size();
        String next = reading.next().map(cursor -> request.linkWith("next", cursor.text())).orElse("");
        String begin = request.chosen("next").isEmpty() ? "" : request.linkWith("view", request.chosen("view"));
        String words = shown == 0 ? "" : text("foot.shown", shown);
        return new BoardView.Foot(words, words, next, next.isEmpty() ? "" : text("foot.more"), begin);
    }

    private RegistryView.Empty empty(
            RegistryRequest request, RegistryReading reading, List<BoardView.Chosen> chosen) {
        if (!reading.entries().isEmpty()) {
            return new RegistryView.Empty("", "", "");
        }
        if (!chosen.isEmpty()) {
            String words = String.join(", ", chosen.stream().map(BoardView.Chosen::label).toList());
            return new RegistryView.Empty(
                    text("empty.filter.title"), text("empty.filter", words, reading.all()), request.link(Map.of()));
        }
        return new RegistryView.Empty(text("empty.first.title"), text("empty.first"), "");
    }

    private RegistryView.Add add(Standing standing, Catalogue lists) {
        if (!standing.isMember()) {
            return new RegistryView.Add("", List.of(), List.of(), List.of(), List.of());
        }
        boolean keeper = policy.isKeeper(standing);
        List<Choice> kinds = choices("kind", lists, "").stream()
                .filter(choice -> keeper || !ResourceKind.of(choice.value()).orElseThrow().hasLedger())
                .toList();
        return new RegistryView.Add(
                links.to("/rest/mutual-aid/1.0/resources"),
                kinds,
                choices("category", lists, ""),
                choices("area", lists, ""),
                choices("visibility", lists, Visibility.MEMBERS.key()));
    }

    private String text(String key, Serializable... arguments) {
        return texts.text(Message.of("mutual-aid.registry." + key, arguments));
    }
}
