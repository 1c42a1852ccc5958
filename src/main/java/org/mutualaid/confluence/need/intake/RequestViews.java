package org.mutualaid.confluence.need.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.Category;
import org.mutualaid.confluence.group.agreement.Agreement;
import org.mutualaid.confluence.group.agreement.desk.Settled;
import org.mutualaid.confluence.group.intake.Intake;
import org.mutualaid.confluence.need.desk.NeedViews;
import org.mutualaid.confluence.need.line.Urgency;
import org.mutualaid.confluence.need.status.Wording;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.address.PageAddress;

/** Makes the form in the language that a reader chose. */
public final class RequestViews {

    /** The parameter of the page that names the language. */
    static final String LANGUAGE = "ask.language";

    private final RequestDesk desk;
    private final TextGateway texts;
    private final SiteTime time;

    public RequestViews(RequestDesk desk, TextGateway texts, SiteTime time) {
        this.desk = desk;
        this.texts = texts;
        this.time = time;
    }

    /**
     * Where a form stands and who reads it.
     *
     * @param own language of the reader, as the browser says
     */
    record Place(String path, Map<String, String> parameters, String own, String leave) {
    }

    RequestView form(Settled<Intake> settled, Catalogue lists, Place place) {
        Wording words = wording(place);
        return new RequestView(
                settled.standing().space().key(),
                settled.standing().space().name(),
                words,
                place.leave(),
                words.date(desk.deletedOn(settled.standing().space().id())),
                texts.text(words.language(), Message.of(
                        "mutual-aid.intake.days", desk.daysAfterClosing(settled.standing().space().id()))),
                new RequestView.Choices(
                        pages(lists, place, words),
                        lists.categories().stream().map(kind -> kind(kind, words)).toList(),
                        lists.areas().stream().map(area -> choice(area.key(), area.name(), "")).toList(),
                        Arrays.stream(Urgency.values()).map(urgency -> urgency(urgency, words)).toList(),
                        lists.languages().stream()
                                .map(tag -> choice(tag, NeedViews.languageName(tag), words.lang()))
                                .toList()));
    }

    RequestView.Closed closed(Settled<Intake> settled, Place place) {
        Wording words = wording(place);
        Optional<LocalDate> again = settled.agreement().agreed()
                .map(Agreement.Agreed::lookAgain)
                .filter(day -> !day.isBefore(time.today()));
        return new RequestView.Closed(
                words,
                settled.terms().message().orElseGet(() -> words.text("mutual-aid.intake.closed.message")),
                settled.terms().elsewhere().orElse(""),
                again.map(words::date).orElse(""));
    }

    private Wording wording(Place place) {
        return Wording.of(place.parameters().getOrDefault(LANGUAGE, place.own()), texts);
    }

    private List<RequestView.Choice> pages(Catalogue lists, Place place, Wording words) {
        TreeSet<String> tags = new TreeSet<>(lists.languages());
        tags.add(words.lang());
        List<String> spoken = tags.stream().filter(tag -> Wording.speaks(tag, texts)).toList();
        Map<String, String> others = new HashMap<>(place.parameters());
        others.remove(LANGUAGE);
        PageAddress address = new PageAddress(place.path(), others);
        return spoken.size() < 2
                ? List.of()
                : spoken.stream()
                        .map(tag -> new RequestView.Choice(
                                address.with(Map.of(LANGUAGE, tag)),
                                NeedViews.languageName(tag),
                                tag.equals(words.lang())))
                        .toList();
    }

    private static RequestView.Choice kind(Category kind, Wording words) {
        return choice(kind.key(), kind.name().orElseGet(() -> words.text(kind.nameKey())), "");
    }

    private static RequestView.Choice urgency(Urgency urgency, Wording words) {
        return choice(urgency.key(), words.text("mutual-aid.board.urgency." + urgency.key()), Urgency.WEEK.key());
    }

    private static RequestView.Choice choice(String value, String label, String chosen) {
        return new RequestView.Choice(value, label, value.equals(chosen));
    }
}
