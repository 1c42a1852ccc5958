package org.mutualaid.confluence.need.board;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.mutualaid.confluence.group.Area;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.need.NeedStatus;
import org.mutualaid.confluence.need.board.BoardView.AskChoices;
import org.mutualaid.confluence.need.board.BoardView.Choice;
import org.mutualaid.confluence.need.card.LanguageNames;
import org.mutualaid.confluence.need.desk.NeedViews;
import org.mutualaid.confluence.need.line.Urgency;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;

/** The lists of a space as choices, in the reader's language. */
public final class ListWords {

    private final NeedViews needs;
    private final TextGateway texts;
    private final CallerGateway callers;
    private final SiteTime time;

    public ListWords(NeedViews needs, TextGateway texts, CallerGateway callers, SiteTime time) {
        this.needs = needs;
        this.texts = texts;
        this.callers = callers;
        this.time = time;
    }

    AskChoices forAsking(Catalogue lists) {
        String reader = callers.language();
        List<Choice> languages = choices("language", lists).stream()
                .map(choice -> new Choice(choice.value(), choice.label(), choice.value().equals(reader)))
                .toList();
        List<Choice> urgencies = choices("urgency", lists).stream()
                .map(choice -> new Choice(choice.value(), choice.label(), choice.value().equals(Urgency.WEEK.key())))
                .toList();
        return new AskChoices(
                choices("category", lists), choices("area", lists), languages, urgencies, time.today().toString());
    }

    /** What a parameter of the list can be set to. */
    List<Choice> choices(String parameter, Catalogue lists) {
        return switch (parameter) {
            case "area" -> lists.areas().stream().map(area -> Choice.of(area.key(), area.name())).toList();
            case "category" -> lists.categories().stream()
                    .map(category -> Choice.of(category.key(), needs.categoryName(category.key(), lists)))
                    .toList();
            case "language" -> lists.languages().stream()
                    .map(tag -> Choice.of(tag, LanguageNames.of(tag).name()))
                    .toList();
            case "urgency" -> Arrays.stream(Urgency.values())
                    .map(urgency -> Choice.of(urgency.key(), text("urgency." + urgency.key())))
                    .toList();
            case "state" -> Arrays.stream(NeedStatus.values())
                    .map(state -> Choice.of(state.key(), text("state." + state.key())))
                    .toList();
            default -> List.of();
        };
    }

    /** What was chosen, as it is said to the reader. */
    String label(String parameter, String value, Catalogue lists) {
        if (parameter.equals("area")) {
            return lists.area(value).map(Area::name).orElse(value);
        }
        return switch (parameter) {
            case "q" -> text("chosen.words", value);
            case "new", "late", "lately", "quiet", "call" -> text("chosen." + parameter);
            default -> choices(parameter, lists).stream()
                    .filter(choice -> choice.value().equals(value))
                    .map(Choice::label)
                    .findFirst()
                    .orElse(value);
        };
    }

    private String text(String key, Serializable... arguments) {
        return texts.text(Message.of("mutual-aid.board." + key, arguments));
    }
}
