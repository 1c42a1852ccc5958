package org.mutualaid.confluence.volunteer.training;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.web.FormReader;
import org.mutualaid.confluence.web.form.ListReader;

/**
 * The trainings of a space as a coordinator sends them; who is left out is taken off. A field within the list is named
 * with its place, such as {@code trainings.0.name}.
 */
record TrainingForm(Map<String, Object> fields) {

    static final int MOST = 50;
    static final int LONGEST_NAME = 80;
    static final int LONGEST_ABOUT = 500;
    static final int MOST_MONTHS = 120;

    private static final int LONGEST_USER = 255;
    private static final String LIST = "trainings";
    private static final List<String> LINE = List.of("code", "name", "about", "validMonths", "ask", "askName", "held");

    /** The revision the coordinator started from, where they say so. */
    Optional<Integer> revision() {
        FieldErrors errors = new FieldErrors();
        Optional<BigDecimal> sent = new FormReader(fields, errors).number("revision");
        errors.refuseIfAny();
        return sent.map(BigDecimal::intValue);
    }

    /**
     * @return the lines; a new one has no code
     * @throws InvalidInput naming every field that must change
     */
    List<Line> read(PeopleGateway people) {
        FieldErrors errors = new FieldErrors();
        new FormReader(fields, errors).refuseAllBut(Set.of(LIST, "space", "revision", "results"));
        List<Line> lines = new ArrayList<>();
        new ListReader(fields, errors).objects(LIST, MOST).forEach((at, item) -> {
            Line line = line(at, item, people, errors);
            if (lines.stream().anyMatch(other -> other.name().equalsIgnoreCase(line.name()))) {
                errors.addShared(at + ".name", "training.twice");
            }
            lines.add(line);
        });
        errors.refuseIfAny();
        return lines;
    }

    private static Line line(String at, Map<String, Object> item, PeopleGateway people, FieldErrors errors) {
        FormReader reader = new FormReader(item, errors);
        reader.refuseAllBut(LINE.stream().map(name -> at + "." + name).collect(Collectors.toSet()));
        Optional<String> code = reader.line(at + ".code", LONGEST_NAME);
        Optional<PublicCode> read = code.flatMap(PublicCode::read);
        if (code.isPresent() && read.isEmpty()) {
            errors.addShared(at + ".code", "training.code");
        }
        Optional<String> name = reader.line(at + ".name", LONGEST_NAME);
        if (name.isEmpty() && !errors.names(at + ".name")) {
            errors.addShared(at + ".name", "training.name", LONGEST_NAME);
        }
        Optional<String> ask = reader.line(at + ".ask", LONGEST_USER);
        Optional<String> askKey = ask.flatMap(people::keyOf);
        if (ask.isPresent() && askKey.isEmpty()) {
            errors.addShared(at + ".ask", "roles.unknown-user");
        }
        return new Line(
                read,
                name.orElse(""),
                reader.lines(at + ".about", LONGEST_ABOUT),
                reader.whole(at + ".validMonths", 1, MOST_MONTHS, "training.months", MOST_MONTHS),
                askKey);
    }

    /** @param code of a training that is known already */
    record Line(
            Optional<PublicCode> code,
            String name,
            Optional<String> about,
            Optional<Integer> validMonths,
            Optional<String> askUser) {
    }
}
