package org.mutualaid.confluence.roster.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.roster.Position;
import org.mutualaid.confluence.roster.desk.Scene;
import org.mutualaid.confluence.volunteer.training.Training;
import org.mutualaid.confluence.web.FormReader;

/** Reads the list {@code positions} with {@code {role, places, requires?, newcomers?}} each. */
final class PositionForm {

    static final int MOST_POSITIONS = 8;
    static final int MOST_PLACES = 100;
    static final int LONGEST_ROLE = 50;

    private static final String FIELD = "positions";
    private static final Set<String> NAMES = Set.of("role", "places", "requires", "newcomers");

    private final Scene scene;
    private final FieldErrors errors;
    private final Set<String> roles = new HashSet<>();

    PositionForm(Scene scene, FieldErrors errors) {
        this.scene = scene;
        this.errors = errors;
    }

    /** @return at least one, unless something is wrong */
    List<Position> read(Object sent) {
        if (!(sent instanceof List<?> list) || list.isEmpty() || list.size() > MOST_POSITIONS) {
            errors.addShared(FIELD, "shift.positions", MOST_POSITIONS);
            return List.of();
        }
        List<Position> positions = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof Map<?, ?> one) {
                read(FIELD + "." + i, one).ifPresent(positions::add);
            } else {
                errors.addShared(FIELD + "." + i, "shift.positions", MOST_POSITIONS);
            }
        }
        return positions;
    }

    private Optional<Position> read(String at, Map<?, ?> one) {
        Map<String, Object> named = new HashMap<>();
        one.forEach((name, value) -> named.put(at + "." + name, value));
        FormReader reader = new FormReader(named, errors);
        reader.refuseAllBut(NAMES.stream().map(name -> at + "." + name).collect(Collectors.toSet()));
        Optional<String> role = reader.line(at + ".role", LONGEST_ROLE);
        if (role.isEmpty() && !errors.names(at + ".role")) {
            errors.addShared(at + ".role", "shift.role", LONGEST_ROLE);
        }
        if (role.isPresent() && !roles.add(Position.folded(role.get()))) {
            errors.addShared(at + ".role", "shift.role-twice");
        }
        Optional<Integer> places = whole(reader, at + ".places", 1, MOST_PLACES, Optional.empty());
        Optional<Integer> newcomers = whole(reader, at + ".newcomers", 0, places.orElse(MOST_PLACES), Optional.of(0));
        Optional<String> requires = requires(reader, at + ".requires");
        if (role.isEmpty() || places.isEmpty() || newcomers.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Position(role.get(), places.get(), requires, newcomers.get()));
    }

    private Optional<String> requires(FormReader reader, String field) {
        Optional<String> sent = reader.line(field, 100);
        Optional<String> code = sent.flatMap(typed -> scene.trainings().stream()
                .filter(training -> training.name().equalsIgnoreCase(typed)
                        || training.code().text().equalsIgnoreCase(typed))
                .map(training -> training.code().text())
                .findFirst());
        if (sent.isPresent() && code.isEmpty()) {
            String known = scene.trainings().stream().map(Training::name).collect(Collectors.joining(", "));
            errors.addShared(field, known.isEmpty() ? "shift.no-trainings" : "shift.requires", known);
        }
        return code;
    }

    private Optional<Integer> whole(FormReader reader, String field, int least, int most, Optional<Integer> otherwise) {
        Optional<Integer> number = reader.whole(field, least, most, "shift.whole", least, most);
        if (number.isPresent() || errors.names(field)) {
            return number;
        }
        if (otherwise.isEmpty()) {
            errors.addShared(field, "shift.whole", least, most);
        }
        return otherwise;
    }
}
