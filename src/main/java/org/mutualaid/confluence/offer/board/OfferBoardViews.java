package org.mutualaid.confluence.offer.board;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.need.card.Phrase;
import org.mutualaid.confluence.offer.FreeTimes;
import org.mutualaid.confluence.offer.OfferStatus;
import org.mutualaid.confluence.offer.board.OfferBoardView.Choice;
import org.mutualaid.confluence.offer.board.OfferBoardView.Count;
import org.mutualaid.confluence.offer.board.OfferBoardView.Select;
import org.mutualaid.confluence.offer.card.OfferCardViews;
import org.mutualaid.confluence.offer.card.OfferWords;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.web.address.LoginAddress;

/** Puts what a space can offer into words for the one who looks at it. */
public final class OfferBoardViews {

    private static final List<String> SELECTS = List.of("category", "area", "kind", "day", "language", "state");
    private static final List<String> VISITORS_SELECTS = List.of("category", "area", "kind");

    private final OfferCardViews cards;
    private final OfferForms forms;
    private final OfferWords words;
    private final LoginAddress login;

    public OfferBoardViews(OfferCardViews cards, OfferForms forms, OfferWords words, LoginAddress login) {
        this.cards = cards;
        this.forms = forms;
        this.words = words;
        this.login = login;
    }

    OfferBoardView of(OfferRequest request, OfferListing.Counted counted, boolean acts) {
        OfferListing listing = counted.listing();
        boolean visitor = listing.standing().actor().isVisitor();
        OfferFormView form = forms.blank(listing.lists());
        return new OfferBoardView(
                request.name(),
                listing.standing().space().key(),
                acts,
                listing.standing().isMember(),
                visitor ? login.backTo(request.page()) : "",
                counts(request, counted),
                filters(request, listing, form),
                new OfferBoardView.Views(request.isList(), request.linkWith("view", "cards"),
                        request.linkWith("view", OfferRequest.LIST)),
                listing.seen().stream()
                        .map(seen -> cards.of(seen, listing.asked().contains(seen.offer().code())))
                        .toList(),
                foot(request, counted),
                empty(request, counted),
                form);
    }

    private List<Count> counts(OfferRequest request, OfferListing.Counted counted) {
        Map<String, String> present = request.narrowed();
        List<Count> counts = new ArrayList<>();
        counts.add(new Count(Phrase.of(words.text("count.open", counted.open())),
                request.link(Map.of()), present.isEmpty()));
        if (counted.mine() > 0) {
            Map<String, String> mine = Map.of("mine", "yes");
            counts.add(new Count(Phrase.of(words.text("count.mine", counted.mine())),
                    request.link(mine), present.equals(mine)));
        }
        return counts;
    }

    private OfferBoardView.Filters filters(OfferRequest request, OfferListing listing, OfferFormView form) {
        List<Choice> kept = new ArrayList<>();
        request.page().others().forEach((parameter, value) -> kept.add(new Choice(parameter, value, false)));
        for (String parameter : List.of("mine", "view")) {
            if (!request.chosen(parameter).isEmpty()) {
                kept.add(new Choice(request.name() + "." + parameter, request.chosen(parameter), false));
            }
        }
        List<Select> selects = (listing.standing().isMember() ? SELECTS : VISITORS_SELECTS).stream()
                .filter(parameter -> !request.isPreset(parameter))
                .map(parameter -> select(request, parameter, choices(parameter, form)))
                .filter(select -> select.choices().size() > 1)
                .toList();
        boolean chosen = SELECTS.stream().anyMatch(parameter -> !request.chosen(parameter).isEmpty())
                || !request.chosen("q").isEmpty();
        return new OfferBoardView.Filters(request.page().path(), kept, request.chosen("q"), selects,
                chosen ? request.link(Map.of()) : "");
    }

    private Select select(OfferRequest request, String parameter, List<Choice> choices) {
        return new Select(
                parameter,
                words.text("filter." + parameter),
                words.text("filter.all." + parameter),
                choices.stream()
                        .map(choice -> new Choice(choice.value(), choice.label(),
                                choice.value().equals(request.chosen(parameter))))
                        .toList());
    }

    private List<Choice> choices(String parameter, OfferFormView form) {
        return switch (parameter) {
            case "category" -> form.lists().categories();
            case "area" -> form.lists().areas();
            case "kind" -> form.lists().kinds();
            case "language" -> form.lists().languages();
            case "day" -> Arrays.stream(DayOfWeek.values())
                    .map(day -> new Choice(FreeTimes.Time.key(day),
                            words.dayName(day, TextStyle.FULL_STANDALONE), false))
                    .toList();
            default -> Arrays.stream(OfferStatus.values())
                    .filter(state -> state != OfferStatus.OPEN && state != OfferStatus.WITHDRAWN)
                    .map(state -> new Choice(state.key(), words.text("state." + state.key()), false))
                    .toList();
        };
    }

    private OfferBoardView.Foot foot(OfferRequest request, OfferListing.Counted counted) {
        int shown = counted.listing().offers().results().size();
        String next = counted.listing().offers().next().map(Cursor::text)
                .map(cursor -> request.linkWith("next", cursor))
                .orElse("");
        String begin = request.chosen("next").isEmpty() ? "" : request.linkWith("next", "");
        return new OfferBoardView.Foot(shown == 0 ? "" : words.text("foot", shown, counted.total()), next, begin);
    }

    private OfferBoardView.Empty empty(OfferRequest request, OfferListing.Counted counted) {
        if (!counted.listing().offers().results().isEmpty()) {
            return new OfferBoardView.Empty("", "");
        }
        boolean narrowed = SELECTS.stream().anyMatch(parameter -> !request.chosen(parameter).isEmpty())
                || !request.chosen("q").isEmpty();
        String kind = narrowed ? "filter" : "none";
        return new OfferBoardView.Empty(
                words.text("empty." + kind + ".title"), words.text("empty." + kind, counted.open()));
    }
}
