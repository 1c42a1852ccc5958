package org.mutualaid.confluence.roster.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.mutualaid.confluence.history.SlotKey;
import org.mutualaid.confluence.roster.BusySpan;
import org.mutualaid.confluence.roster.Position;
import org.mutualaid.confluence.roster.Shift;
import org.mutualaid.confluence.roster.ShiftPlan;
import org.mutualaid.confluence.roster.Signup;
import org.mutualaid.confluence.roster.SignupState;
import org.mutualaid.confluence.value.Conditions;

/** The sign-ups of shifts in Active Objects; a part of {@link AoShiftStore}. */
final class AoShiftSignups {

    /** The most values in one condition that every database takes. */
    private static final int MOST_CODES = 500;

    private final ActiveObjects objects;
    private final Clock clock;

    AoShiftSignups(ActiveObjects objects, Clock clock) {
        this.objects = objects;
        this.clock = clock;
    }

    /** The sign-ups that stand, by the code of their shift. */
    Map<String, List<Signup>> standingOf(List<String> codes) {
        Map<String, List<Signup>> standing = new HashMap<>();
        for (int start = 0; start < codes.size(); start += MOST_CODES) {
            List<String> some = codes.subList(start, Math.min(codes.size(), start + MOST_CODES));
            Conditions conditions = Conditions.of("ENDED_AT IS NULL").andOneOf("SHIFT_CODE", some);
            for (AoShiftSignup row : rows(conditions, "SHIFT_CODE, SIGNUP_NUMBER", Optional.empty())) {
                standing.computeIfAbsent(row.getShiftCode(), code -> new ArrayList<>()).add(signup(row));
            }
        }
        return standing;
    }

    /** Codes of shifts within a time that a person signed up for; of very many the earliest. */
    List<String> codesOf(String person, long spaceId, Instant from, Instant to) {
        Conditions conditions = Conditions.of(
                "PERSON = ? AND STARTS_AT >= ? AND STARTS_AT < ? AND SPACE_ID = ? AND ENDED_AT IS NULL",
                person, from.toEpochMilli(), to.toEpochMilli(), spaceId);
        return rows(conditions, "STARTS_AT, ID", Optional.of(MOST_CODES)).stream()
                .map(AoShiftSignup::getShiftCode)
                .toList();
    }

    List<BusySpan> busy(String person, Instant from, Instant to) {
        // Nothing is longer than the longest shift, so what ended later than "from" began after this.
        Instant earliest = from.minus(ShiftPlan.LONGEST);
        Conditions conditions = Conditions.of(
                "PERSON = ? AND STARTS_AT >= ? AND STARTS_AT < ? AND ENDS_AT > ? AND BUSY = ?",
                person, earliest.toEpochMilli(), to.toEpochMilli(), from.toEpochMilli(), true);
        return spans(conditions);
    }

    List<BusySpan> busyIn(long spaceId, Instant from, Instant to) {
        return spans(Conditions.of(
                "SPACE_ID = ? AND STARTS_AT >= ? AND STARTS_AT < ? AND BUSY = ?",
                spaceId, from.toEpochMilli(), to.toEpochMilli(), true));
    }

    int attendedBy(String person, long spaceId, int enough) {
        Conditions conditions = Conditions.of(
                "PERSON = ? AND SPACE_ID = ? AND SIGNUP_STATE = ?", person, spaceId, SignupState.ATTENDED.name());
        return rows(conditions, "STARTS_AT, ID", Optional.of(enough)).size();
    }

    void add(Shift shift) {
        shift.filling().signups().forEach(signup -> add(shift, signup));
    }

    /** Adds, changes and ends what a change of a shift added, changed and ended. */
    void update(Shift before, Shift after) {
        Map<Integer, Signup> earlier = byNumber(before);
        Map<Integer, Signup> later = byNumber(after);
        boolean allAlike = sameTimes(before, after) && before.calledOff() == after.calledOff();
        List<Integer> changed = earlier.keySet().stream()
                .filter(number -> !allAlike || !earlier.get(number).equals(later.get(number)))
                .toList();
        Map<Integer, AoShiftSignup> rows = rowsOf(after.code().text(), changed);
        // Those who leave first, so that their places are free for those who come.
        changed.stream().filter(number -> !later.containsKey(number)).forEach(number ->
                end(rows.get(number), earlier.get(number), after));
        changed.stream().filter(later::containsKey).forEach(number ->
                write(rows.get(number), later.get(number), after));
        later.values().stream().filter(signup -> !earlier.containsKey(signup.number())).forEach(signup ->
                add(after, signup));
    }

    private void end(AoShiftSignup row, Signup ended, Shift after) {
        row.setSlotKey(slot(after, ended).released(after.revision()).text());
        row.setSignupState(SignupState.CANCELLED.name());
        row.setBusy(false);
        row.setOfferUntil(null);
        row.setEndedAt(clock.millis());
        row.save();
    }

    private void write(AoShiftSignup row, Signup signup, Shift after) {
        row.setSlotKey(slot(after, signup).text());
        row.setSignupState(signup.state().name());
        row.setPlaceNumber(signup.place());
        row.setOfferUntil(signup.until().map(Instant::toEpochMilli).orElse(null));
        row.setStartsAt(after.plan().start().toEpochMilli());
        row.setEndsAt(after.plan().end().toEpochMilli());
        row.setBusy(isBusy(signup, after));
        row.setBeforeStart(signup.before().map(was -> was.start().toEpochMilli()).orElse(null));
        row.setBeforeEnd(signup.before().map(was -> was.end().toEpochMilli()).orElse(null));
        row.setBeforePlace(signup.before().map(Signup.Before::place).orElse(null));
        row.save();
    }

    private void add(Shift shift, Signup signup) {
        objects.create(
                AoShiftSignup.class,
                new DBParam("SLOT_KEY", slot(shift, signup).text()),
                new DBParam("SHIFT_CODE", shift.code().text()),
                new DBParam("SIGNUP_NUMBER", signup.number()),
                new DBParam("SPACE_ID", shift.spaceId()),
                new DBParam("PERSON", signup.person()),
                new DBParam("ROLE_NAME", signup.role()),
                new DBParam("SIGNUP_STATE", signup.state().name()),
                new DBParam("PLACE_NUMBER", signup.place()),
                new DBParam("NEWCOMER", signup.newcomer()),
                new DBParam("SINCE", signup.since().toEpochMilli()),
                new DBParam("OFFER_UNTIL", signup.until().map(Instant::toEpochMilli).orElse(null)),
                new DBParam("STARTS_AT", shift.plan().start().toEpochMilli()),
                new DBParam("ENDS_AT", shift.plan().end().toEpochMilli()),
                new DBParam("BUSY", isBusy(signup, shift)));
    }

    /** Who has a place holds it; who waits holds the number in the line. */
    private static SlotKey slot(Shift shift, Signup signup) {
        String code = shift.code().text();
        return signup.place() == 0
                ? SlotKey.held(code + "/wait", signup.number())
                : SlotKey.held(code + "/" + Integer.toHexString(Position.folded(signup.role()).hashCode()),
                        signup.place());
    }

    private static boolean isBusy(Signup signup, Shift shift) {
        return signup.state().counts() && !shift.calledOff();
    }

    private static boolean sameTimes(Shift before, Shift after) {
        return before.plan().start().equals(after.plan().start()) && before.plan().end().equals(after.plan().end());
    }

    private Map<Integer, AoShiftSignup> rowsOf(String code, List<Integer> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        Conditions conditions = Conditions.of("SHIFT_CODE = ? AND ENDED_AT IS NULL", code);
        if (numbers.size() <= MOST_CODES) {
            conditions = conditions.andOneOf("SIGNUP_NUMBER", numbers);
        }
        return rows(conditions, "SIGNUP_NUMBER", Optional.empty()).stream()
                .collect(Collectors.toMap(AoShiftSignup::getSignupNumber, Function.identity()));
    }

    private List<AoShiftSignup> rows(Conditions conditions, String order, Optional<Integer> limit) {
        Query query = Query.select().where(conditions.text(), conditions.parameters()).order(order);
        limit.ifPresent(query::limit);
        return Arrays.asList(objects.find(AoShiftSignup.class, query));
    }

    private List<BusySpan> spans(Conditions conditions) {
        return rows(conditions, "STARTS_AT, ID", Optional.empty()).stream()
                .map(row -> new BusySpan(
                        row.getShiftCode(),
                        row.getSpaceId(),
                        row.getPerson(),
                        Instant.ofEpochMilli(row.getStartsAt()),
                        Instant.ofEpochMilli(row.getEndsAt()),
                        SignupState.valueOf(row.getSignupState())))
                .toList();
    }

    private static Map<Integer, Signup> byNumber(Shift shift) {
        return shift.filling().signups().stream().collect(Collectors.toMap(Signup::number, Function.identity()));
    }

    private static Signup signup(AoShiftSignup row) {
        return new Signup(
                row.getSignupNumber(),
                row.getPerson(),
                row.getRoleName(),
                SignupState.valueOf(row.getSignupState()),
                row.getPlaceNumber(),
                row.isNewcomer(),
                Instant.ofEpochMilli(row.getSince()),
                Optional.ofNullable(row.getOfferUntil()).map(Instant::ofEpochMilli),
                Optional.ofNullable(row.getBeforeStart()).map(start -> new Signup.Before(Instant.ofEpochMilli(start),
                        Instant.ofEpochMilli(row.getBeforeEnd()), row.getBeforePlace())));
    }
}
