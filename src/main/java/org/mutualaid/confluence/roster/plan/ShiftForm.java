package org.mutualaid.confluence.roster.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mutualaid.confluence.group.Area;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.roster.Position;
import org.mutualaid.confluence.roster.ShiftPlan;
import org.mutualaid.confluence.roster.desk.Scene;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.web.FormReader;

/** A shift as it is sent to be planned or edited. Title, place, times and positions have to be given. */
public record ShiftForm(Map<String, Object> fields) {

    /** The fields of one shift; {@code repeat} and {@code scope} are read by those who plan series. */
    static final Set<String> FIELDS = Set.of(
            "space", "title", "place", "area", "start", "end", "positions", "notes", "bring", "access", "lead",
            "related", "opens", "forAll", "repeat", "scope");

    static final int LONGEST_TITLE = 120;
    static final int LONGEST_PLACE = 120;
    static final int LONGEST_WORDS = 2000;

    private static final int LONGEST_KEY = 100;

    public String space() {
        if (fields.get("space") instanceof String key && !key.isBlank()) {
            return key;
        }
        throw FieldErrors.only("space", "required");
    }

    /**
     * Checks everything at once.
     *
     * @param standing what is changed; its moments stay as they are where the form says the same
     * @param members the key of the member with a user name, for who leads
     * @throws org.mutualaid.confluence.problem.InvalidInput naming every field that must change
     */
    ShiftPlan read(Scene scene, Instant now, Optional<ShiftPlan> standing, Function<String, Optional<String>> members) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(FIELDS);
        String title = required(reader, errors, "title", LONGEST_TITLE);
        String place = required(reader, errors, "place", LONGEST_PLACE);
        TimeForm times = new TimeForm(
                scene.zone(), now, standing.map(TimeForm::of).orElse(Map.of()), reader, errors);
        Optional<Instant> start = times.require("start");
        Optional<Instant> end = times.require("end");
        if (start.isPresent() && end.isPresent() && !fits(start.get(), end.get())) {
            errors.addShared("end", "shift.end", ShiftPlan.LONGEST.toHours());
        }
        List<Position> positions = new PositionForm(scene, errors).read(fields.get("positions"));
        ShiftPlan.Words words = words(reader, members, errors);
        ShiftPlan.Opening opening = opening(times, start, errors);
        Optional<String> area = area(reader, scene, errors);
        errors.refuseIfAny();
        return new ShiftPlan(title, place, area, start.orElseThrow(), end.orElseThrow(), positions, words, opening);
    }

    private static boolean fits(Instant start, Instant end) {
        return end.isAfter(start) && Duration.between(start, end).compareTo(ShiftPlan.LONGEST) <= 0;
    }

    private static String required(FormReader reader, FieldErrors errors, String field, int most) {
        Optional<String> text = reader.line(field, most);
        if (text.isEmpty() && !errors.names(field)) {
            errors.addShared(field, "shift." + field, most);
        }
        return text.orElse("");
    }

    private static ShiftPlan.Words words(
            FormReader reader, Function<String, Optional<String>> members, FieldErrors errors) {
        Optional<String> user = reader.line("lead", LONGEST_KEY);
        Optional<String> lead = user.flatMap(members);
        if (user.isPresent() && lead.isEmpty()) {
            errors.addShared("lead", "shift.lead");
        }
        Optional<String> typed = reader.line("related", LONGEST_KEY);
        Optional<String> related = typed.flatMap(PublicCode::read).map(PublicCode::text);
        if (typed.isPresent() && related.isEmpty()) {
            errors.addShared("related", "shift.related");
        }
        return new ShiftPlan.Words(
                reader.lines("notes", LONGEST_WORDS),
                reader.lines("bring", LONGEST_WORDS),
                reader.lines("access", LONGEST_WORDS),
                lead,
                related);
    }

    private static ShiftPlan.Opening opening(TimeForm times, Optional<Instant> start, FieldErrors errors) {
        Optional<Instant> opens = times.read("opens");
        Optional<Instant> forAll = times.read("forAll");
        if (opens.isPresent() && start.isPresent() && !opens.get().isBefore(start.get())) {
            errors.addShared("opens", "shift.before-start");
        }
        if (forAll.isPresent() && start.isPresent() && !forAll.get().isBefore(start.get())) {
            errors.addShared("forAll", "shift.before-start");
        }
        if (opens.isPresent() && forAll.isPresent() && forAll.get().isBefore(opens.get())) {
            errors.addShared("forAll", "shift.after-opens");
        }
        return new ShiftPlan.Opening(opens, forAll);
    }

    private static Optional<String> area(FormReader reader, Scene scene, FieldErrors errors) {
        Optional<String> sent = reader.line("area", LONGEST_KEY);
        Optional<String> key = sent.flatMap(named -> scene.lists().area(named)).map(Area::key);
        if (sent.isPresent() && key.isEmpty()) {
            errors.add("area", "unknown", scene.lists().choices("area"));
        }
        return key;
    }
}
