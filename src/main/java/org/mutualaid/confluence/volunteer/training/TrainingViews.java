package org.mutualaid.confluence.volunteer.training;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mutualaid.confluence.group.zone.SpaceZones;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.DateWords;

/** Shows trainings and who holds them, for REST by user name and for the page in words. */
public final class TrainingViews {

    private final PeopleGateway people;
    private final TextGateway texts;
    private final DateWords dates;
    private final SpaceZones zones;

    public TrainingViews(PeopleGateway people, TextGateway texts, DateWords dates, SpaceZones zones) {
        this.people = people;
        this.texts = texts;
        this.dates = dates;
        this.zones = zones;
    }

    /** @param holders who holds a training, for those the reader gives */
    TrainingsView page(SeenTrainings seen, Function<Training, List<Holding>> holders) {
        LocalDate today = zones.today(seen.standing().space());
        return new TrainingsView(
                seen.standing().space().key(),
                seen.standing().space().name(),
                seen.revision(),
                seen.standing().isCoordinator(),
                seen.trainings().stream().map(training -> card(training, seen, holders, today)).toList());
    }

    private TrainingsView.Card card(
            Training training,
            SeenTrainings seen,
            Function<Training, List<Holding>> holders,
            LocalDate today) {
        boolean gives = SeenTrainings.gives(seen.standing(), training);
        List<TrainingsView.Holder> shown = gives
                ? holders.apply(training).stream().map(held -> holder(held, today)).toList()
                : List.of();
        return new TrainingsView.Card(
                training.code().text(),
                new TrainingsView.Words(
                        training.name(),
                        training.about().orElse(""),
                        training.validMonths().map(String::valueOf).orElse(""),
                        training.askUser().flatMap(people::userNameOf).orElse("")),
                training.validMonths()
                        .map(months -> text("valid-months", months))
                        .orElseGet(() -> text("valid-always")),
                ask(training),
                seen.held(training.code()).map(held -> own(held, today)).orElseGet(() -> text("not-held")),
                seen.held(training.code())
                        .filter(held -> held.isDue(today) && !held.renewalAsked())
                        .isPresent(),
                gives,
                shown);
    }

    /** Whom to ask, in words. */
    String ask(Training training) {
        return training.askUser().flatMap(people::nameOf)
                .map(name -> text("ask", name))
                .orElseGet(() -> text("ask-anybody"));
    }

    private String own(Holding held, LocalDate today) {
        String given = text("held", dates.day(held.givenOn()), name(held.givenBy()));
        return given + " " + validity(held, today);
    }

    private TrainingsView.Holder holder(Holding held, LocalDate today) {
        return new TrainingsView.Holder(
                people.userNameOf(held.userKey()).orElse(""), name(held.userKey()), validity(held, today),
                held.renewalAsked());
    }

    private String validity(Holding held, LocalDate today) {
        if (held.renewalAsked()) {
            return text("renewal-asked");
        }
        return held.validUntil()
                .map(last -> text(held.isValid(today) ? "valid-until" : "ended", dates.day(last)))
                .orElseGet(() -> text("valid-always"));
    }

    private String name(String userKey) {
        return people.nameOf(userKey).orElseGet(() -> texts.text(Message.of("mutual-aid.somebody")));
    }

    private String text(String key, Serializable... arguments) {
        return texts.text(Message.of("mutual-aid.trainings." + key, arguments));
    }

    Map<String, Object> list(SeenTrainings seen) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("space", seen.standing().space().key());
        fields.put("revision", seen.revision());
        fields.put("trainings", seen.trainings().stream().map(training -> line(training, seen)).toList());
        return fields;
    }

    Map<String, Object> holding(Holding holding) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("training", holding.training().text());
        people.userNameOf(holding.userKey()).ifPresent(user -> fields.put("user", user));
        people.nameOf(holding.userKey()).ifPresent(name -> fields.put("name", name));
        fields.put("givenOn", holding.givenOn().toString());
        people.userNameOf(holding.givenBy()).ifPresent(user -> fields.put("givenBy", user));
        holding.validUntil().ifPresent(day -> fields.put("validUntil", day.toString()));
        fields.put("renewalAsked", holding.renewalAsked());
        return fields;
    }

    private Map<String, Object> line(Training training, SeenTrainings seen) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", training.code().text());
        fields.put("name", training.name());
        training.about().ifPresent(about -> fields.put("about", about));
        training.validMonths().ifPresent(months -> fields.put("validMonths", months));
        training.askUser().flatMap(people::userNameOf).ifPresent(user -> fields.put("ask", user));
        training.askUser().flatMap(people::nameOf).ifPresent(name -> fields.put("askName", name));
        seen.held(training.code()).ifPresent(held -> fields.put("held", holding(held)));
        return fields;
    }
}
