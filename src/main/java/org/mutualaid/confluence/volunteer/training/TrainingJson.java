package org.mutualaid.confluence.volunteer.training;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mutualaid.confluence.platform.PeopleGateway;

/** Trainings and holdings as REST gives them; people by user name. */
public final class TrainingJson {

    private final PeopleGateway people;

    public TrainingJson(PeopleGateway people) {
        this.people = people;
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
