package org.mutualaid.confluence.devhost.template;

import java.util.Arrays;

/** A result of a method marked as safe, on its way through a template. */
record SafeHtml(Object value) {

    @Override
    public String toString() {
        return String.valueOf(value);
    }

    static Object open(Object value) {
        return value instanceof SafeHtml safe ? safe.value() : value;
    }

    static Object[] open(Object... values) {
        return Arrays.stream(values).map(SafeHtml::open).toArray();
    }
}
