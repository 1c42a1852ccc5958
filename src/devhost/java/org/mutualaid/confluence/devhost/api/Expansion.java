package org.mutualaid.confluence.devhost.api;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Which parts of an answer a client wants in full, such as <code>body.storage,version</code>. */
record Expansion(Set<String> wanted) {

    /** The wish of a client, or what an address expands by itself when the client says nothing. */
    static Expansion of(String parameter, String preset) {
        String wish = parameter == null ? preset : parameter;
        return new Expansion(Arrays.stream(wish.split(",")).map(String::strip).collect(Collectors.toSet()));
    }

    boolean has(String part) {
        return wanted.stream().anyMatch(wish -> wish.equals(part) || wish.startsWith(part + "."));
    }
}
