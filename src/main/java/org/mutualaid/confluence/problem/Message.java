package org.mutualaid.confluence.problem;

import java.io.Serializable;
import java.util.List;

/**
 * A text in any language: the key of a translation and what is filled into it.
 *
 * @param arguments numbers and strings in the order the translation counts them
 */
public record Message(String key, List<Serializable> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Serializable... arguments) {
        return new Message(key, List.of(arguments));
    }
}
