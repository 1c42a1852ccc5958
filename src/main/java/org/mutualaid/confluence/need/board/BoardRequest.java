package org.mutualaid.confluence.need.board;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mutualaid.confluence.web.address.PageAddress;

/**
 * What one board on one page shows: what its author set, and what the reader chose in the address. A reader can
 * narrow a board but not leave what its author set.
 *
 * @param space key of the space whose needs are shown
 * @param name of the board on its page; the reader's choices are {@code <name>.<parameter>} in the address
 * @param presets by the names of {@link NeedQuery}, and {@code view}
 * @param chosen by the same names, without the board's name
 */
public record BoardRequest(
        String space, String name, Map<String, String> presets, Map<String, String> chosen, PageAddress page) {

    /** What a board is called unless its author says otherwise. */
    static final String USUAL_NAME = "nb";

    static final String LIST = "list";

    private static final String USUAL_LIMIT = "20";

    public BoardRequest {
        presets = filled(presets);
        chosen = filled(chosen);
    }

    /**
     * @param author the parameters of the macro
     * @param address all parameters of the page's address
     */
    static BoardRequest of(String space, Map<String, String> author, String path, Map<String, String> address) {
        String name = author.getOrDefault("name", "").matches("[A-Za-z][A-Za-z0-9-]{0,19}")
                ? author.get("name") : USUAL_NAME;
        Map<String, String> presets = new HashMap<>(author);
        presets.remove("name");
        presets.remove("space");
        presets.remove("state", "active");
        Map<String, String> chosen = new HashMap<>();
        Map<String, String> others = new HashMap<>();
        String prefix = name + ".";
        address.forEach((parameter, value) -> {
            boolean own = parameter.startsWith(prefix);
            (own ? chosen : others).put(own ? parameter.substring(prefix.length()) : parameter, value);
        });
        return new BoardRequest(space, name, presets, chosen, new PageAddress(path, others));
    }

    /** What is listed now. */
    NeedQuery query() {
        Map<String, String> parameters = new HashMap<>(Map.of("limit", USUAL_LIMIT));
        parameters.putAll(presets);
        parameters.putAll(chosen);
        presets.forEach((parameter, value) -> {
            if (!parameter.equals("limit") && !parameter.equals("view")) {
                parameters.put(parameter, value);
            }
        });
        return new NeedQuery(space, parameters);
    }

    /** What is listed behind a link of the board that carries only these choices. */
    NeedQuery query(Map<String, String> choices) {
        return new BoardRequest(space, name, presets, choices, page).query();
    }

    boolean isPreset(String parameter) {
        return presets.containsKey(parameter);
    }

    String chosen(String parameter) {
        return chosen.getOrDefault(parameter, "");
    }

    boolean isList() {
        return LIST.equals(chosen.getOrDefault("view", presets.getOrDefault("view", "")));
    }

    /** Whether everything listed waits in the line; closed needs have another order. */
    boolean isLine() {
        return Set.of("", "open", "claimed", "open,claimed").contains(query().parameters().getOrDefault("state", ""));
    }

    /** The page with these choices instead of the present ones; how the board looks stays. */
    String link(Map<String, String> choices) {
        Map<String, String> own = new TreeMap<>();
        choices.forEach((parameter, value) -> own.put(name + "." + parameter, value));
        own.putIfAbsent(name + ".view", chosen("view"));
        return page.with(own) + "#" + name;
    }

    /** The page with the present choices but for one; the list begins anew. */
    String linkWith(String parameter, String value) {
        Map<String, String> choices = new HashMap<>(choices());
        choices.put(parameter, value);
        return link(choices);
    }

    /** The present choices, without the place in the list. */
    Map<String, String> choices() {
        Map<String, String> choices = new HashMap<>(chosen);
        choices.keySet().removeAll(Set.of("next", "from", "limit"));
        return choices;
    }

    private static Map<String, String> filled(Map<String, String> parameters) {
        Map<String, String> filled = new TreeMap<>();
        parameters.forEach((name, value) -> {
            if (value != null && !value.isBlank()) {
                filled.put(name, value.strip());
            }
        });
        return Map.copyOf(filled);
    }
}
