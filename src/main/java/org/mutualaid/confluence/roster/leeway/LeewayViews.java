package org.mutualaid.confluence.roster.leeway;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.platform.PeopleGateway;

/** What was asked and answered, as REST shows it. */
public final class LeewayViews {

    private final PeopleGateway people;

    public LeewayViews(PeopleGateway people) {
        this.people = people;
    }

    Map<String, Object> list(List<Leeway> leeways) {
        return Map.of("results", leeways.stream().map(this::fields).toList());
    }

    Map<String, Object> fields(Leeway leeway) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", leeway.code().text());
        fields.put("shift", leeway.shift());
        fields.put("name", people.nameOf(leeway.person()).orElse(""));
        fields.put("reason", leeway.reason());
        fields.put("asked", leeway.asked().toString());
        fields.put("state", leeway.state());
        leeway.answer().ifPresent(answer -> {
            answer.words().ifPresent(words -> fields.put("words", words));
            fields.put("answered", answer.at().toString());
        });
        return fields;
    }
}
