package org.mutualaid.confluence.permission;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Everything that can be read, from the table of permissions: whatever is added there is found here. */
public final class ReadableAddresses {

    private ReadableAddresses() {
    }

    /** Each REST call that reads and each page, with these values put in; those that ask for others are left out. */
    public static List<String> of(Map<String, String> values) {
        return PermissionTable.read().rows().stream()
                .flatMap(row -> switch (row.kind()) {
                    case "GET" -> Stream.of(row.target());
                    case "PAGE" -> Stream.of("/plugins/servlet/mutual-aid/"
                            + row.target().substring(row.target().indexOf(' ') + 1));
                    default -> Stream.empty();
                })
                .filter(path -> PermissionTable.places(path).allMatch(values::containsKey))
                .map(path -> PermissionTable.filled(path, values))
                .distinct()
                .toList();
    }

    /** The names of all macros. */
    public static List<String> macros() {
        return PermissionTable.read().rows().stream()
                .filter(row -> row.kind().equals("MACRO"))
                .map(PermissionTable.Row::target)
                .distinct()
                .toList();
    }
}
