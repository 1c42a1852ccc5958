package org.mutualaid.confluence.need.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.value.Quantity;

/**
 * A need as one reader may see it.
 *
 * @param details in the words of who asked; empty also for those whom the person who asked does not let read them
 * @param onBehalf empty for those who may not know
 * @param language BCP 47 tag
 * @param mine the reader's own promise
 * @param actions what the reader can do now: {@code claim}, {@code release}, {@code keep}, {@code hand-over},
 *     or the key of an {@link Outcome}
 * @param url where the need has its own page, with the site's context path
 */
public record NeedView(
        String code,
        String space,
        int revision,
        String state,
        String title,
        Optional<String> details,
        Named category,
        Optional<Named> area,
        String urgency,
        Optional<LocalDate> neededBy,
        String language,
        Optional<Boolean> onBehalf,
        Amounts amounts,
        Order order,
        Instant asked,
        Optional<Mine> mine,
        List<String> actions,
        String url) {

    /** An entry of the space's lists: its lasting key and its name for the reader. */
    public record Named(String key, String name) {
    }

    /**
     * How much of it there is.
     *
     * @param promised promised and not yet met
     * @param remaining left to promise
     * @param helpers how many people have promised
     */
    public record Amounts(
            Quantity wanted, Optional<String> unit, Quantity met, Quantity promised, Quantity remaining, int helpers) {
    }

    /** Its place in the line, and the one line that explains it. */
    public record Order(Instant deadline, String reason) {
    }

    /**
     * The reader's own promise.
     *
     * @param until when it goes back on the board without a word; empty while nothing is expected
     * @param idle whether the reader is asked how it goes
     */
    public record Mine(Quantity quantity, Instant since, Optional<Instant> until, boolean idle) {
    }

    public boolean may(String action) {
        return actions.contains(action);
    }
}
