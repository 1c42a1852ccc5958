package org.mutualaid.confluence.permission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who may do what, as {@code src/test/resources/permissions.txt} tells it; the head of that file says how. */
final class PermissionTable {

    /** Something done to prepare, and what is kept of its answer: names and JSON pointers. */
    record Step(String user, String method, String path, String body, Map<String, String> kept) {
    }

    /**
     * One operation, and what comes of it.
     *
     * @param kind {@code GET}, {@code POST}, {@code PUT}, {@code DELETE}, {@code PAGE} or {@code MACRO}
     * @param target path with its query; for a page its class and path; for a macro its name
     * @param outcomes by role; {@code *} is for all others
     */
    record Row(String kind, String target, String steps, String sent, Map<String, String> outcomes) {

        /** As it is found in the code: without a query, and for a page the class alone. */
        String operation() {
            return kind + " " + target.replaceAll("\\?.*", "").replaceAll("\\{(\\w+)=\\w+}", "{$1}")
                    .replaceAll(kind.equals("PAGE") ? " .*" : "$^", "");
        }

        String outcome(String role) {
            return outcomes.getOrDefault(role, outcomes.getOrDefault("*", ""));
        }
    }

    private static final Path FILE = Path.of("src/test/resources/permissions.txt");
    private static final Pattern PLACE = Pattern.compile("\\{([a-z][A-Za-z]*)(?:=(\\w+))?}");
    private static final Pattern ROLE = Pattern.compile("role (\\S+) =\\s*(\\S*)");
    private static final Pattern STEP = Pattern.compile(
            "step (\\S+): (\\S+) (GET|POST|PUT|DELETE) (\\S+)(?: (\\{.*}))?((?: [A-Za-z]+=/\\S+)*)");
    private static final Pattern ROW = Pattern.compile(
            "(GET|POST|PUT|DELETE|PAGE|MACRO) ([^|]+) \\| (\\S+) \\| (.+) \\| ([^|]+)");

    private final Map<String, String> roles = new LinkedHashMap<>();
    private final Map<String, List<Step>> steps = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();

    private PermissionTable() {
    }

    static PermissionTable read() {
        PermissionTable table = new PermissionTable();
        try {
            Files.readAllLines(FILE).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(table::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return table;
    }

    /** The names of what has to be put into a text of the table. */
    static Stream<String> places(String text) {
        return PLACE.matcher(text).results().filter(found -> found.group(2) == null).map(found -> found.group(1));
    }

    /** A text of the table with the values put in. */
    static String filled(String text, Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                found.group(2) == null ? values.get(found.group(1)) : found.group(2)));
    }

    /** User names by role, an empty one for a visitor. */
    Map<String, String> roles() {
        return roles;
    }

    /** @throws AssertionError if nothing has that name */
    List<Step> steps(String name) {
        if (!steps.containsKey(name)) {
            throw new AssertionError("permissions.txt has no step " + name);
        }
        return steps.get(name);
    }

    List<Row> rows() {
        return rows;
    }

    private void add(String line) {
        Matcher role = ROLE.matcher(line);
        Matcher step = STEP.matcher(line);
        Matcher row = ROW.matcher(line);
        if (role.matches()) {
            roles.put(role.group(1), role.group(2));
        } else if (step.matches()) {
            String user = step.group(2).equals("-") ? "" : step.group(2);
            String body = step.group(5) == null ? "" : step.group(5);
            steps.computeIfAbsent(step.group(1), name -> new ArrayList<>())
                    .add(new Step(user, step.group(3), step.group(4), body, pairs(step.group(6))));
        } else if (row.matches()) {
            String sent = row.group(4).equals("-") ? "" : row.group(4);
            rows.add(new Row(row.group(1), row.group(2).strip(), row.group(3), sent, pairs(row.group(5))));
        } else {
            throw new AssertionError("permissions.txt has a line that says nothing: " + line);
        }
    }

    private static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : text.strip().split("\\s+")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                pairs.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return pairs;
    }
}
