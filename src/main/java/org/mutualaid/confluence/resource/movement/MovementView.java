package org.mutualaid.confluence.resource.movement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One movement for one reader. Numbers are thousandths.
 *
 * @param by {@code you}, {@code named}, {@code somebody} or {@code app}
 * @param name of who did it; empty unless {@code named}
 * @param change how many more there were after it
 * @param heldChange how many more were set aside after it
 * @param undone whether it was taken back
 */
public record MovementView(
        String code,
        String type,
        Instant at,
        String by,
        String name,
        long change,
        long heldChange,
        Optional<String> need,
        Optional<String> reason,
        Optional<String> note,
        Optional<String> undoes,
        boolean undone,
        List<Part> parts) {

    /**
     * What it did to one lot at one place.
     *
     * @param place empty where it is told by phone
     */
    public record Part(String lot, String place, long change, long heldChange, long here, long held) {
    }

    /** How much was moved, whether it came, went, or went from one place to another. */
    public long moved() {
        long came = parts.stream().mapToLong(part -> Math.max(0, part.change())).sum();
        long went = parts.stream().mapToLong(part -> Math.max(0, -part.change())).sum();
        return Math.max(Math.max(came, went), Math.abs(heldChange));
    }
}
