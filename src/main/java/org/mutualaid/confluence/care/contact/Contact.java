package org.mutualaid.confluence.care.contact;

import java.util.Optional;

/**
 * How the person who asked can be reached. Never written to a log, a history or a message: {@link #toString} is blank.
 *
 * @param value number or address; empty only with {@link ContactWay#NONE}
 * @param times when it suits, in the person's words
 */
public record Contact(Optional<String> name, ContactWay way, Optional<String> value, Optional<String> times) {

    @Override
    public String toString() {
        return "Contact[sealed]";
    }
}
