package org.mutualaid.confluence.offer.board;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.mutualaid.confluence.web.address.PageAddress;

/**
 * What one list of offers on one page shows: what its author set, and what the reader chose in the address. A reader
 * can narrow it but not leave what its author set.
 *
 * @param name of the list on its page; the reader's choices are {@code <name>.<parameter>} in the address
 * @param presets by the names of {@link OfferQuery}, and {@code view}
 * @param chosen by the same names, without the list's name
 */
record OfferRequest(
        String space, String name, Map<String, String> presets, Map<String, String> chosen, PageAddress page) {

    static final String LIST = "list";

    private static final String USUAL_NAME = "of";
    private static final String USUAL_LIMIT = "20";

    OfferRequest {
        presets = filled(presets);
        chosen = filled(chosen);
    }

    /**
     * @param author the parameters of the macro
     * @param address all parameters of the page's address
     */
    static OfferRequest of(String space, Map<String, String> author, String path, Map<String, String> address) {
        String name = author.getOrDefault("name", "").matches("[A-Za-z][A-Za-z0-9-]{0,19}")
                ? author.get("name") : USUAL_NAME;
        Map<String, String> presets = new HashMap<>(author);
        presets.remove("name");
        presets.remove("space");
        Map<String, String> chosen = new HashMap<>();
        Map<String, String> others = new HashMap<>();
        String prefix = name + ".";
        address.forEach((parameter, value) -> {
            boolean own = parameter.startsWith(prefix);
            (own ? chosen : others).put(own ? parameter.substring(prefix.length()) : parameter, value);
        });
        return new OfferRequest(space, name, presets, chosen, new PageAddress(path, others));
    }

    /** What is listed now. */
    OfferQuery query() {
        Map<String, String> parameters = new HashMap<>(Map.of("limit", USUAL_LIMIT));
        parameters.putAll(presets);
        parameters.putAll(chosen);
        presets.forEach((parameter, value) -> {
            if (!parameter.equals("limit") && !parameter.equals("view")) {
                parameters.put(parameter, value);
            }
        });
        return new OfferQuery(space, parameters);
    }

    /** What is listed behind a link that carries only these choices. */
    OfferQuery query(Map<String, String> choices) {
        return new OfferRequest(space, name, presets, choices, page).query();
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

    /** The page with these choices instead of the present ones; how the list looks stays. */
    String link(Map<String, String> choices) {
        Map<String, String> own = new TreeMap<>();
        choices.forEach((parameter, value) -> own.put(name + "." + parameter, value));
        own.putIfAbsent(name + ".view", chosen("view"));
        return page.with(own) + "#" + name;
    }

    /** The page with the present choices but for one; the list begins anew. */
    String linkWith(String parameter, String value) {
        Map<String, String> choices = new HashMap<>(chosen);
        choices.remove("next");
        choices.put(parameter, value);
        return link(choices);
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
