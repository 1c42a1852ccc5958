package org.mutualaid.confluence.roster;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a shift is: when, where, which roles.
 *
 * @param place where, in the group's words
 * @param end after the start, at most a day later
 * @param positions at least one
 */
public record ShiftPlan(
        String title,
        String place,
        Optional<String> area,
        Instant start,
        Instant end,
        List<Position> positions,
        Words words,
        Opening opening) {

    /** The longest a shift can be. */
    public static final Duration LONGEST = Duration.ofHours(24);

    public ShiftPlan {
        positions = List.copyOf(positions);
        if (!end.isAfter(start) || Duration.between(start, end).compareTo(LONGEST) > 0 || positions.isEmpty()) {
            throw new IllegalArgumentException("not a shift: " + start + " to " + end);
        }
    }

    /**
     * What people read.
     *
     * @param notes what is to do; everybody who may see the shift
     * @param bring what to bring; members
     * @param access how to get in; only people who have a place
     * @param lead user key of whom to ask; only people who have a place
     * @param related code of a need or a distribution it is for
     */
    public record Words(
            Optional<String> notes,
            Optional<String> bring,
            Optional<String> access,
            Optional<String> lead,
            Optional<String> related) {

        public static final Words NONE =
                new Words(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * When people can sign up: before {@code opens} nobody, from then on whoever had the least to do lately, from
     * {@code forAll} on everybody.
     */
    public record Opening(Optional<Instant> opens, Optional<Instant> forAll) {

        public static final Opening NOW = new Opening(Optional.empty(), Optional.empty());

        public boolean isClosed(Instant now) {
            return opens.filter(now::isBefore).isPresent();
        }

        /** Whether it is open for those first who had the least to do lately. */
        public boolean isFirstWave(Instant now) {
            return !isClosed(now) && forAll.filter(now::isBefore).isPresent();
        }
    }

    public Duration length() {
        return Duration.between(start, end);
    }

    public int places() {
        return positions.stream().mapToInt(Position::places).sum();
    }

    public Optional<Position> position(String role) {
        return positions.stream().filter(position -> position.isCalled(role)).findFirst();
    }

    public boolean overlaps(Instant otherStart, Instant otherEnd) {
        return start.isBefore(otherEnd) && otherStart.isBefore(end);
    }
}
