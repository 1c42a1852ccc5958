package org.mutualaid.confluence.value;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Some of a list, in its order, and where to go on. Lists are walked by key and not by number, so nothing is shown
 * twice or left out when something is added in between.
 *
 * @param next where the following slice begins; empty at the end
 */
public record Slice<T>(List<T> results, Optional<Cursor> next) {

    public Slice {
        results = List.copyOf(results);
    }

    /**
     * Makes a slice of rows that were read with one more than asked for, which tells whether the list goes on.
     *
     * @param key the place of a row in the order
     */
    public static <T> Slice<T> of(List<T> oneMore, int limit, Function<T, Cursor> key) {
        if (oneMore.size() <= limit) {
            return new Slice<>(oneMore, Optional.empty());
        }
        List<T> results = oneMore.subList(0, limit);
        return new Slice<>(results, Optional.of(key.apply(results.get(limit - 1))));
    }

    public <R> Slice<R> map(Function<T, R> view) {
        return new Slice<>(results.stream().map(view).toList(), next);
    }
}
