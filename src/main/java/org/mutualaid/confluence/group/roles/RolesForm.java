package org.mutualaid.confluence.group.roles;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.web.FormReader;

/**
 * Who is to hold which role, as it is sent. A field within the list is named with its place, such as
 * {@code holders.0.user}.
 *
 * @param revision of the list the coordinator started from, unless it is told otherwise
 */
record RolesForm(List<Line> holders, Optional<Integer> revision) {

    static final String HOLDERS = "holders";
    static final String REVISION = "revision";

    private static final int MOST = 500;
    private static final int LONGEST = 255;

    RolesForm {
        holders = List.copyOf(holders);
    }

    /** @throws org.mutualaid.confluence.problem.InvalidInput if it has another shape */
    static RolesForm read(Map<String, Object> input) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(input, errors);
        reader.refuseAllBut(Set.of(HOLDERS, REVISION, "space"));
        RolesForm form = new RolesForm(lines(input.get(HOLDERS), errors), revision(reader, errors));
        errors.refuseIfAny();
        return form;
    }

    private static List<Line> lines(Object sent, FieldErrors errors) {
        if (!(sent instanceof List<?> items)) {
            errors.addShared(HOLDERS, "roles.no-list");
            return List.of();
        }
        if (items.size() > MOST) {
            errors.addShared(HOLDERS, "roles.too-many", MOST, items.size());
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        for (int place = 0; place < items.size(); place++) {
            String at = HOLDERS + "." + place;
            if (items.get(place) instanceof Map<?, ?> item) {
                lines.add(line(at, item, errors));
            } else {
                errors.addShared(at, "roles.no-line");
            }
        }
        return lines;
    }

    private static Line line(String at, Map<?, ?> item, FieldErrors errors) {
        Map<String, Object> named = new HashMap<>();
        item.forEach((field, value) -> named.put(at + "." + field, value));
        FormReader reader = new FormReader(named, errors);
        reader.refuseAllBut(Set.of("user", "role", "name", "since", "until", "answer").stream()
                .map(field -> at + "." + field)
                .collect(Collectors.toSet()));
        return new Line(
                at,
                reader.line(at + ".user", LONGEST).orElse(""),
                reader.line(at + ".role", LONGEST).orElse(""),
                reader.line(at + ".until", LONGEST));
    }

    private static Optional<Integer> revision(FormReader reader, FieldErrors errors) {
        try {
            return reader.number(REVISION).map(BigDecimal::intValueExact);
        } catch (ArithmeticException notWhole) {
            errors.addShared(REVISION, "roles.no-revision");
            return Optional.empty();
        }
    }

    /**
     * One person in one role.
     *
     * @param at its place, for what is said about it
     * @param user user name; empty when none was sent
     * @param role key of a role that can be listed
     * @param until last day of the term
     */
    record Line(String at, String user, String role, Optional<String> until) {
    }
}
