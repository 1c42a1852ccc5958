package org.mutualaid.confluence.roster.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mutualaid.confluence.roster.Position;
import org.mutualaid.confluence.roster.ShiftPlan;
import org.mutualaid.confluence.web.Json;

/** What a shift is, in the columns of its row. */
final class PlanColumns {

    private final PositionText positions;

    PlanColumns(Json json) {
        this.positions = new PositionText(json);
    }

    Map<String, Object> of(ShiftPlan plan) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("TITLE", plan.title());
        columns.put("PLACE", plan.place());
        columns.put("PLACE_TEXT", cut(Position.folded(plan.place())));
        columns.put("AREA", text(plan.area()));
        columns.put("STARTS_AT", plan.start().toEpochMilli());
        columns.put("ENDS_AT", plan.end().toEpochMilli());
        columns.put("POSITIONS", positions.write(plan.positions()));
        columns.put("ROLES_TEXT", cut(rolesText(plan)));
        columns.put("NOTES", text(plan.words().notes()));
        columns.put("BRING", text(plan.words().bring()));
        columns.put("ACCESS_NOTES", text(plan.words().access()));
        columns.put("LEAD", text(plan.words().lead()));
        columns.put("RELATED", text(plan.words().related()));
        columns.put("OPENS_AT", plan.opening().opens().map(Instant::toEpochMilli).orElse(null));
        columns.put("FOR_ALL_AT", plan.opening().forAll().map(Instant::toEpochMilli).orElse(null));
        return columns;
    }

    void write(AoShift row, ShiftPlan plan) {
        row.setTitle(plan.title());
        row.setPlace(plan.place());
        row.setPlaceText(cut(Position.folded(plan.place())));
        row.setArea(text(plan.area()));
        row.setStartsAt(plan.start().toEpochMilli());
        row.setEndsAt(plan.end().toEpochMilli());
        row.setPositions(positions.write(plan.positions()));
        row.setRolesText(cut(rolesText(plan)));
        row.setNotes(text(plan.words().notes()));
        row.setBring(text(plan.words().bring()));
        row.setAccessNotes(text(plan.words().access()));
        row.setLead(text(plan.words().lead()));
        row.setRelated(text(plan.words().related()));
        row.setOpensAt(plan.opening().opens().map(Instant::toEpochMilli).orElse(null));
        row.setForAllAt(plan.opening().forAll().map(Instant::toEpochMilli).orElse(null));
    }

    ShiftPlan read(AoShift row) {
        return new ShiftPlan(
                row.getTitle(),
                row.getPlace(),
                Optional.ofNullable(row.getArea()),
                Instant.ofEpochMilli(row.getStartsAt()),
                Instant.ofEpochMilli(row.getEndsAt()),
                positions.read(row.getPositions()),
                new ShiftPlan.Words(
                        Optional.ofNullable(row.getNotes()),
                        Optional.ofNullable(row.getBring()),
                        Optional.ofNullable(row.getAccessNotes()),
                        Optional.ofNullable(row.getLead()),
                        Optional.ofNullable(row.getRelated())),
                new ShiftPlan.Opening(
                        Optional.ofNullable(row.getOpensAt()).map(Instant::ofEpochMilli),
                        Optional.ofNullable(row.getForAllAt()).map(Instant::ofEpochMilli)));
    }

    /** How a role is looked for among the roles of a shift. */
    static String bar(String role) {
        return "|" + Position.folded(role) + "|";
    }

    private static String rolesText(ShiftPlan plan) {
        return plan.positions().stream().map(position -> bar(position.role())).collect(Collectors.joining());
    }

    private static String cut(String folded) {
        String shown = folded.isBlank() ? "-" : folded;
        return shown.substring(0, Math.min(shown.length(), AoShift.SEARCH_LENGTH));
    }

    private static String text(Optional<String> words) {
        return words.filter(any -> !any.isBlank()).orElse(null);
    }
}
