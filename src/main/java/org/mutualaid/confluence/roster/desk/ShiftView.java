package org.mutualaid.confluence.roster.desk;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A shift as one reader may see it.
 *
 * @param state {@code planned}, {@code over} or {@code called-off}
 * @param words what people read
 * @param actions what the reader can do now: {@code join}, {@code wait}, {@code confirm}, {@code leave},
 *     {@code cover}, {@code run} or {@code plan}
 * @param url where the shift has its own page, with the site's context path
 */
public record ShiftView(
        String code,
        String space,
        int revision,
        String state,
        When when,
        Words words,
        List<PositionView> positions,
        Optional<Mine> mine,
        List<String> actions,
        String url) {

    /**
     * @param start on the clock of the group's zone
     * @param opens when people can sign up; empty for at once
     * @param forAll until when it is for those first who had the least to do lately
     */
    public record When(
            ZonedDateTime start, ZonedDateTime end, Optional<Instant> opens, Optional<Instant> forAll) {
    }

    /**
     * @param area key and name
     * @param access how to get in, and {@code lead} whom to ask there: empty for those without a place
     * @param series code of the series it was made from
     */
    public record Words(
            String title,
            String place,
            Optional<Named> area,
            Optional<String> notes,
            Optional<String> bring,
            Optional<String> access,
            Optional<Lead> lead,
            Optional<String> related,
            Optional<String> series) {
    }

    public record Named(String key, String name) {
    }

    /** Whom to ask at the shift. */
    public record Lead(String user, String name) {
    }

    /**
     * @param held places that are offered to somebody who waited
     * @param requires code and name of the training it takes
     */
    public record PositionView(
            String role, int places, int taken, int held, int waiting, int newcomers, Optional<Named> requires) {

        public int free() {
            return Math.max(0, places - taken - held);
        }
    }

    /**
     * The reader's own sign-up.
     *
     * @param before what they said yes to, where the shift was changed since
     */
    public record Mine(String role, String state, Optional<Instant> until, Optional<Before> before) {
    }

    /** When and where a shift was, on the clock of the group's zone. */
    public record Before(ZonedDateTime start, ZonedDateTime end, String place) {
    }

    public boolean may(String action) {
        return actions.contains(action);
    }

    public int places() {
        return positions.stream().mapToInt(PositionView::places).sum();
    }

    public int taken() {
        return positions.stream().mapToInt(PositionView::taken).sum();
    }

    public int held() {
        return positions.stream().mapToInt(PositionView::held).sum();
    }

    public int waiting() {
        return positions.stream().mapToInt(PositionView::waiting).sum();
    }

    public int free() {
        return positions.stream().mapToInt(PositionView::free).sum();
    }
}
