package org.mutualaid.confluence.need.board;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedStatus;
import org.mutualaid.confluence.need.board.BoardView.AskChoices;
import org.mutualaid.confluence.need.board.BoardView.Choice;
import org.mutualaid.confluence.need.board.BoardView.Chosen;
import org.mutualaid.confluence.need.board.BoardView.Count;
import org.mutualaid.confluence.need.board.BoardView.Select;
import org.mutualaid.confluence.need.card.CardAside;
import org.mutualaid.confluence.need.card.CardAsideView;
import org.mutualaid.confluence.need.card.CardViews;
import org.mutualaid.confluence.need.card.Phrase;
import org.mutualaid.confluence.need.follow.FollowUp;
import org.mutualaid.confluence.need.follow.FollowUpViews;
import org.mutualaid.confluence.need.ordering.OrderBox;
import org.mutualaid.confluence.need.ordering.OrderBoxes;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.web.address.LoginAddress;
import org.mutualaid.confluence.web.address.PageAddress;

/** Puts a board into words for the one who looks at it. */
public final class BoardViews {

    private static final List<String> SELECTS = List.of("area", "category", "language", "urgency", "state");
    private static final List<String> NARROWING =
            List.of("q", "area", "category", "language", "urgency", "state", "new", "late",
                    "lately", "quiet", "call");

    private final CardViews cards;
    private final ListWords lists;
    private final TextGateway texts;
    private final LinkGateway links;
    private final LoginAddress login;
    private final Around around;

    public BoardViews(CardViews cards, ListWords lists, TextGateway texts, LinkGateway links, Around around) {
        this.cards = cards;
        this.lists = lists;
        this.texts = texts;
        this.links = links;
        this.login = new LoginAddress(links);
        this.around = around;
    }

    /** What stands around the list. */
    public record Around(OrderBoxes orders, FollowUpViews followUps, List<CardAside> asides) {
    }

    BoardView of(BoardRequest request, BoardReading reading, boolean acts) {
        Standing standing = reading.listing().standing();
        Catalogue catalogue = reading.listing().lists();
        List<Need> needs = reading.listing().needs().results();
        List<Chosen> chosen = chosen(request, catalogue);
        OrderBox order = around.orders().of(standing, catalogue);
        return new BoardView(
                request.name(),
                standing.space().key(),
                refresh(request, standing),
                acts,
                reader(request, standing),
                counts(request, reading),
                around.followUps().of(standing, followUps(request, reading)),
                filters(request, catalogue, chosen),
                views(request),
                request.isLine() ? order : order.saying(text("order.outside")),
                needs.stream().map(need -> cards.of(need, standing, catalogue)).toList(),
                acts && !request.isList() ? asides(needs, standing, catalogue) : Map.of(),
                foot(request, reading),
                needs.isEmpty() ? empty(request, reading, chosen) : new BoardView.Empty("", "", "", "", ""),
                standing.isMember() ? lists.forAsking(catalogue) : AskChoices.NONE);
    }

    /** What other features name on the cards, by the code of the need. */
    private Map<String, List<CardAsideView>> asides(List<Need> needs, Standing standing, Catalogue catalogue) {
        Set<String> kinds = needs.stream().map(need -> need.ask().category()).collect(Collectors.toSet());
        List<Map<String, String>> told = around.asides().stream()
                .map(aside -> aside.html(standing, catalogue, kinds)).toList();
        return needs.stream().collect(Collectors.toMap(need -> need.code().text(), need -> told.stream()
                .flatMap(aside -> Optional.ofNullable(aside.get(need.ask().category())).stream())
                .map(CardAsideView::new).toList()));
    }

    private BoardView.Reader reader(BoardRequest request, Standing standing) {
        String address = standing.actor().isVisitor() ? login.backTo(request.page()) : "";
        return new BoardView.Reader(standing.isMember(), address);
    }

    private String refresh(BoardRequest request, Standing standing) {
        return request.anew(links.to("/rest/mutual-aid/1.0/boards/" + standing.space().key()));
    }

    private List<Count> counts(BoardRequest request, BoardReading reading) {
        if (request.isPreset("state")) {
            return ofPresetState(request, reading);
        }
        List<Count> counts = new ArrayList<>();
        for (BoardCount count : BoardCount.HEAD) {
            Phrase words = Phrase.of(text("count." + count.key(), reading.counts().get(count)));
            counts.add(new Count(words, request.link(count.choices()), isShown(request, count)));
        }
        return counts;
    }

    private static boolean isShown(BoardRequest request, BoardCount count) {
        Map<String, String> present = new HashMap<>(request.choices());
        present.remove("view");
        return present.equals(count.choices());
    }

    private List<FollowUp> followUps(BoardRequest request, BoardReading reading) {
        return BoardCount.FOLLOW_UP.stream()
                .filter(reading.counts()::containsKey)
                .map(count -> new FollowUp(
                        reading.counts().get(count),
                        Phrase.of(text("count." + count.key(), reading.counts().get(count))),
                        text("count." + count.key() + ".note"),
                        request.link(count.choices()),
                        true,
                        isShown(request, count)))
                .toList();
    }

    /** One sentence for one state; there is none that would be true of several. */
    private List<Count> ofPresetState(BoardRequest request, BoardReading reading) {
        return NeedStatus.of(request.preset("state")).stream()
                .map(state -> text("state-count." + state.key(), reading.total()))
                .map(words -> new Count(Phrase.of(words), request.link(Map.of()), true))
                .toList();
    }

    private BoardView.Filters filters(BoardRequest request, Catalogue catalogue, List<Chosen> chosen) {
        List<Choice> kept = new ArrayList<>();
        request.page().others().forEach((parameter, value) -> kept.add(Choice.of(parameter, value)));
        for (String parameter : List.of("new", "late", "lately", "quiet", "call", "view")) {
            if (!request.chosen(parameter).isEmpty()) {
                kept.add(Choice.of(request.name() + "." + parameter, request.chosen(parameter)));
            }
        }
        List<Select> selects = SELECTS.stream()
                .filter(parameter -> !request.isPreset(parameter))
                .map(parameter -> select(request, parameter, catalogue))
                .filter(select -> select.choices().size() > 1)
                .toList();
        String clear = chosen.isEmpty() ? "" : request.link(Map.of());
        return new BoardView.Filters(request.page().path(), kept, request.chosen("q"), selects, chosen, clear);
    }

    private Select select(BoardRequest request, String parameter, Catalogue catalogue) {
        List<Choice> choices = lists.choices(parameter, catalogue).stream()
                .map(choice -> new Choice(
                        choice.value(), choice.label(), choice.value().equals(request.chosen(parameter))))
                .toList();
        return new Select(parameter, text("filter." + parameter), choices);
    }

    private List<Chosen> chosen(BoardRequest request, Catalogue catalogue) {
        return NARROWING.stream()
                .filter(parameter -> !request.chosen(parameter).isEmpty() && !request.isPreset(parameter))
                .map(parameter -> new Chosen(
                        lists.label(parameter, request.chosen(parameter), catalogue),
                        request.linkWith(parameter, "")))
                .toList();
    }

    private BoardView.Views views(BoardRequest request) {
        Map<String, String> listed = new HashMap<>(request.query().parameters());
        listed.keySet().retainAll(NARROWING);
        listed.put("space", request.space());
        String plain = new PageAddress(links.to("/rest/mutual-aid/1.0/needs/plain"), Map.of()).with(listed);
        return new BoardView.Views(
                request.isList(), view(request, "cards"), view(request, BoardRequest.LIST), plain);
    }

    private String view(BoardRequest request, String view) {
        return request.linkWith("view", view);
    }

    private BoardView.Foot foot(BoardRequest request, BoardReading reading) {
        int shown = reading.listing().needs().results().size();
        int before = Math.min(number(request.chosen("from")), reading.total());
        int upTo = Math.min(before + shown, reading.total());
        Optional<Cursor> next = reading.listing().needs().next();
        if (shown == 0 || next.isEmpty() && before == 0) {
            return new BoardView.Foot(shown == 0 ? "" : text("foot.all", shown), "", "", "", "");
        }
        String link = next.map(cursor -> {
            Map<String, String> choices = new HashMap<>(request.choices());
            choices.put("next", cursor.text());
            choices.put("from", Integer.toString(upTo));
            return request.link(choices);
        }).orElse("");
        int more = Math.min(reading.total() - upTo, request.query().limit());
        return new BoardView.Foot(
                before == 0
                        ? text("foot.some", upTo, reading.total())
                        : text("foot.part", before + 1, upTo, reading.total()),
                text("foot.some", upTo, reading.total()),
                link,
                next.map(cursor -> text("foot.more", more)).orElse(""),
                before == 0 ? "" : request.link(request.choices()));
    }

    private BoardView.Empty empty(BoardRequest request, BoardReading reading, List<Chosen> chosen) {
        int active = reading.counts().getOrDefault(BoardCount.ALL, 0);
        String met = reading.met() > 0 && !request.isPreset("state") ? request.link(Map.of("state", "met")) : "";
        if (!chosen.isEmpty()) {
            String words = chosen.stream().map(Chosen::label).collect(Collectors.joining(", "));
            String all = request.chosen("area").isEmpty() || request.isPreset("area")
                    ? "" : request.linkWith("area", "");
            String sentence = text("empty.filter", words, active);
            return new BoardView.Empty("filter", text("empty.filter.title"), sentence, all, met);
        }
        String kind = reading.met() > 0 ? "none" : "first";
        return new BoardView.Empty(
                kind, text("empty." + kind + ".title"), text("empty." + kind, reading.met()), "", met);
    }

    private static int number(String sent) {
        return sent.matches("\\d{1,6}") ? Integer.parseInt(sent) : 0;
    }

    private String text(String key, Serializable... arguments) {
        return texts.text(Message.of("mutual-aid.board." + key, arguments));
    }
}
