package org.mutualaid.confluence.distribution.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why a share is what it is.
 *
 * @param numbers what its sentence counts, in the order that {@link Kind} says
 */
public record Reason(Kind kind, List<Long> numbers) {

    private static final String SEPARATOR = ":";
    private static final Pattern FORM = Pattern.compile("[a-z-]+(:\\d{1,18})*");

    public Reason {
        numbers = List.copyOf(numbers);
    }

    static Reason of(Kind kind, long... numbers) {
        return new Reason(kind, Arrays.stream(numbers).boxed().toList());
    }

    /** In one word, as it is stored: {@code area-rest:2:7}. */
    public String text() {
        return Stream.concat(Stream.of(kind.key()), numbers.stream().map(String::valueOf))
                .collect(Collectors.joining(SEPARATOR));
    }

    /** Reads what {@link #text} wrote. */
    public static Reason parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a reason");
        }
        List<String> parts = List.of(text.split(SEPARATOR));
        return new Reason(Kind.of(parts.get(0)), parts.stream().skip(1).map(Long::valueOf).toList());
    }

    /** The sentences there are. */
    public enum Kind {

        /** All it can take: its turn, of so many. */
        DEADLINE_ALL,

        /** What was left when its turn came: its turn, of so many. */
        DEADLINE_REST,

        /** Nothing was left when its turn came: its turn, of so many. */
        DEADLINE_NONE,

        /** It asks for no more than everybody can have: that level. */
        EQUAL_ALL,

        /** As much as everybody: that level. */
        EQUAL_LEVEL,

        /** One of the units left over, for who waits longest: the level, how many were left over. */
        EQUAL_EXTRA,

        /** Fewer units than needs, and others wait longer: how many units. */
        EQUAL_NONE,

        /** All it can take of the part of its area: turn within the area, units of the area, weight, all weights. */
        AREA_ALL,

        /** What was left of that part; numbers as for {@link #AREA_ALL}. */
        AREA_REST,

        /** Nothing was left of that part; numbers as for {@link #AREA_ALL}. */
        AREA_NONE,

        /** All it can take: level, had before. */
        LEAST_ALL,

        /** It gets up to the level that all can reach, what it had in the window counted: level, had before. */
        LEAST_LEVEL,

        /** One more than that, for who waits longest: level, had before. */
        LEAST_EXTRA,

        /** It had more than others in the window, or as much and waits less long: level, had before. */
        LEAST_NONE;

        /** The name in what is stored, in REST and in texts, such as {@code area-rest}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Kind of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
