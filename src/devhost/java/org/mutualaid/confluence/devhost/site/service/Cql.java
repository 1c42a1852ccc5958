package org.mutualaid.confluence.devhost.site.service;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of Confluence's query language that the host knows: <code>space = "KEY"</code>, <code>type = page</code>,
 * <code>title ~ "words"</code> and <code>text ~ "words"</code>, with <code>and</code>, <code>or</code> and
 * parentheses. Anything else is refused by name.
 */
final class Cql {

    private static final Pattern TOKEN = Pattern.compile("\\s*(\\(|\\)|=|~|\"((?:[^\"\\\\]|\\\\.)*)\"|[\\w.\\[\\]-]+)");
    private static final int TITLE_WEIGHT = 5;

    private final List<String> tokens = new ArrayList<>();
    private int place;

    private Cql(String query) {
        Matcher token = TOKEN.matcher(query);
        int end = 0;
        while (end < query.strip().length() && token.find(end) && token.start() == end) {
            tokens.add(token.group(1));
            end = token.end();
        }
        if (end < query.strip().length() || tokens.isEmpty()) {
            throw new IllegalArgumentException("Could not parse cql : " + query);
        }
    }

    /** What a query looks at; texts are folded. */
    interface Page {

        String spaceKey();

        String title();

        /** The title, the body and what plugins add to the index. */
        String text();
    }

    /** How well a page fits: 0 for not at all. */
    static ToIntFunction<Page> read(String query) {
        Cql cql = new Cql(query);
        ToIntFunction<Page> whole = cql.any();
        if (cql.place < cql.tokens.size()) {
            throw new IllegalArgumentException("Could not parse cql : " + query);
        }
        return whole;
    }

    private ToIntFunction<Page> any() {
        List<ToIntFunction<Page>> parts = new ArrayList<>(List.of(all()));
        while (take("or")) {
            parts.add(all());
        }
        return page -> parts.stream().mapToInt(part -> part.applyAsInt(page)).sum();
    }

    private ToIntFunction<Page> all() {
        List<ToIntFunction<Page>> parts = new ArrayList<>(List.of(one()));
        while (take("and")) {
            parts.add(one());
        }
        return page -> {
            int sum = 0;
            for (ToIntFunction<Page> part : parts) {
                int weight = part.applyAsInt(page);
                if (weight == 0) {
                    return 0;
                }
                sum += weight;
            }
            return sum;
        };
    }

    private ToIntFunction<Page> one() {
        if (take("(")) {
            ToIntFunction<Page> inside = any();
            if (!take(")")) {
                throw new IllegalArgumentException("Could not parse cql: a parenthesis is missing");
            }
            return inside;
        }
        return condition(next() + " " + next(), unquoted(next()));
    }

    private static ToIntFunction<Page> condition(String what, String value) {
        return switch (what) {
            case "space =" -> page -> page.spaceKey().equals(value) ? 1 : 0;
            case "type =" -> page -> value.equals("page") ? 1 : 0;
            case "title ~" -> page -> weight(page.title(), value, TITLE_WEIGHT);
            case "text ~" -> page -> weight(page.text(), value, 1);
            default -> throw new IllegalArgumentException("The host does not know this CQL: " + what + " \"" + value
                    + "\"");
        };
    }

    /** Every word has to be there. */
    private static int weight(String text, String words, int each) {
        int weight = 0;
        for (String word : HostSearch.folded(words).split("\\s+")) {
            if (!text.contains(word)) {
                return 0;
            }
            weight += each;
        }
        return weight;
    }

    private boolean take(String token) {
        boolean there = place < tokens.size() && tokens.get(place).equalsIgnoreCase(token);
        place += there ? 1 : 0;
        return there;
    }

    private String next() {
        if (place >= tokens.size()) {
            throw new IllegalArgumentException("Could not parse cql: it ends too early");
        }
        return tokens.get(place++);
    }

    private static String unquoted(String token) {
        return token.startsWith("\"") ? token.substring(1, token.length() - 1).replaceAll("\\\\(.)", "$1") : token;
    }
}
