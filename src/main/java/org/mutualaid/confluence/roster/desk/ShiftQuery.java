package org.mutualaid.confluence.roster.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Area;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.roster.ShiftFilter;
import org.mutualaid.confluence.value.Cursor;

/**
 * Which shifts somebody wants to see, as the parameters of an address: {@code from} and {@code to} are days where the
 * group lives, both included.
 */
public record ShiftQuery(Map<String, String> parameters) {

    public static final int MOST = 200;

    static final Set<String> PARAMETERS =
            Set.of("space", "from", "to", "place", "role", "area", "mine", "next", "limit");

    private static final int USUAL = 50;
    private static final int DAYS = 7;
    private static final int MOST_DAYS = 400;

    public String space() {
        return parameters.getOrDefault("space", "").strip();
    }

    public Optional<Cursor> next() {
        Optional<String> sent = sent("next");
        Optional<Cursor> cursor = sent.flatMap(Cursor::read);
        if (sent.isPresent() && cursor.isEmpty()) {
            throw FieldErrors.only("next", "unknown");
        }
        return cursor;
    }

    public int limit() {
        String sent = sent("limit").orElse(Integer.toString(USUAL));
        if (!sent.matches("[1-9]\\d{0,2}") || Integer.parseInt(sent) > MOST) {
            throw FieldErrors.only("limit", "out-of-range", MOST);
        }
        return Integer.parseInt(sent);
    }

    /** @throws org.mutualaid.confluence.problem.InvalidInput naming every parameter that must change */
    public ShiftFilter filter(Scene scene, LocalDate today) {
        FieldErrors errors = new FieldErrors();
        parameters.keySet().stream().filter(name -> !PARAMETERS.contains(name)).forEach(name ->
                errors.addShared(name, "unknown-field", String.join(", ", new TreeSet<>(PARAMETERS))));
        LocalDate from = day("from", errors).orElse(today);
        LocalDate to = day("to", errors).orElse(from.plusDays(DAYS - 1L));
        if (to.isBefore(from) || to.isAfter(from.plusDays(MOST_DAYS))) {
            errors.addShared("to", "shift.to", from.toString(), from.plusDays(MOST_DAYS).toString());
        }
        Optional<String> area = sent("area").flatMap(named -> scene.lists().area(named).map(Area::key));
        if (sent("area").isPresent() && area.isEmpty()) {
            errors.add("area", "unknown", scene.lists().choices("area"));
        }
        errors.refuseIfAny();
        return new ShiftFilter(
                scene.standing().space().id(),
                startOf(from, scene),
                startOf(to.plusDays(1), scene),
                sent("place"),
                sent("role"),
                area,
                own(scene.standing()));
    }

    private Optional<String> own(Standing standing) {
        return sent("mine").filter(Boolean::parseBoolean).map(mine -> standing.requireMember());
    }

    private static Instant startOf(LocalDate day, Scene scene) {
        return day.atStartOfDay(scene.zone()).toInstant();
    }

    private Optional<LocalDate> day(String name, FieldErrors errors) {
        try {
            return sent(name).map(LocalDate::parse);
        } catch (DateTimeParseException noDate) {
            errors.addShared(name, "shift.no-date");
            return Optional.empty();
        }
    }

    private Optional<String> sent(String name) {
        return Optional.ofNullable(parameters.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
