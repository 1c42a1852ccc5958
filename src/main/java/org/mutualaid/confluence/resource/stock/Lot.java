package org.mutualaid.confluence.resource.stock;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What came together and is to be used together.
 *
 * @param label how people call it, such as {@code 2612}; tells lots of one resource apart
 * @param expires the last day on which it can be handed out
 * @param source where it came from
 * @param restrictions for whom or what it may not be used, in plain words
 */
public record Lot(String label, Optional<LocalDate> expires, Optional<String> source, Optional<String> restrictions) {

    public static final int LONGEST_LABEL = 30;

    /** A lot of which nothing else is known. */
    public static Lot of(String label) {
        return new Lot(label, Optional.empty(), Optional.empty(), Optional.empty());
    }

    Lot called(String name) {
        return new Lot(name, expires, source, restrictions);
    }

    public boolean isExpired(LocalDate today) {
        return expires.filter(today::isAfter).isPresent();
    }

    /** The same lot with what is newly said about it. */
    Lot with(Lot said) {
        return new Lot(label, said.expires.or(() -> expires), said.source.or(() -> source),
                said.restrictions.or(() -> restrictions));
    }

    /** Whether what is said about a lot can be true of this one. */
    boolean agreesWith(Lot said) {
        return said.expires.isEmpty() || said.expires.equals(expires);
    }
}
