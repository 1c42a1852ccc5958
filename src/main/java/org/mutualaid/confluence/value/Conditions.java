package org.mutualaid.confluence.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Conditions of a query that all have to hold, with the values for their question marks. Columns are in upper case and
 * followed by a blank: that is what Active Objects needs to quote them for every database.
 */
public record Conditions(String text, List<Object> values) {

    public Conditions {
        values = List.copyOf(values);
    }

    public static Conditions of(String condition, Object... values) {
        return new Conditions(condition, List.of(values));
    }

    /** @param choices at least one */
    public static Conditions oneOf(String column, Collection<?> choices) {
        return of(among(column, choices), choices.toArray());
    }

    public Conditions and(String condition, Object... more) {
        List<Object> all = new ArrayList<>(values);
        Collections.addAll(all, more);
        return new Conditions(text + " AND " + condition, all);
    }

    /** Adds a condition with one question mark where there is a value for it. */
    public Conditions andIf(String condition, Optional<?> value) {
        return value.map(present -> and(condition, present)).orElse(this);
    }

    /** @param choices at least one */
    public Conditions andOneOf(String column, Collection<?> choices) {
        return and(among(column, choices), choices.toArray());
    }

    /** What comes after a place in a list ordered by a number and then by the column CODE. */
    public Conditions after(Cursor cursor, String order) {
        return and(order + " >= ?", cursor.order())
                .and("(" + order + " > ? OR CODE > ?)", cursor.order(), cursor.code());
    }

    /** The values in the form a query takes. */
    public Object[] parameters() {
        return values.toArray();
    }

    private static String among(String column, Collection<?> choices) {
        return column + " IN (" + String.join(", ", Collections.nCopies(choices.size(), "?")) + ")";
    }
}
