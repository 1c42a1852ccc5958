package org.mutualaid.confluence.resource.registry;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mutualaid.confluence.resource.desk.ResourceQuery;
import org.mutualaid.confluence.web.address.PageAddress;

/**
 * What one registry on one page shows: what its author set, and what the reader chose in the address.
 *
 * @param name of the registry on its page; the reader's choices are {@code <name>.<parameter>} in the address
 * @param presets by the names of {@link ResourceQuery}, and {@code view}
 * @param chosen by the same names, and {@code mark}
 */
record RegistryRequest(
        String space, String name, Map<String, String> presets, Map<String, String> chosen, PageAddress page) {

    static final String LIST = "list";

    private static final String USUAL_NAME = "rg";
    private static final String USUAL_LIMIT = "24";

    static RegistryRequest of(String space, Map<String, String> author, String path, Map<String, String> address) {
        String name = author.getOrDefault("name", "").matches("[A-Za-z][A-Za-z0-9-]{0,19}")
                ? author.get("name") : USUAL_NAME;
        Map<String, String> presets = new HashMap<>(author);
        presets.keySet().retainAll(Set.of("kind", "category", "area", "view", "limit"));
        Map<String, String> chosen = new HashMap<>();
        Map<String, String> others = new HashMap<>();
        String prefix = name + ".";
        address.forEach((parameter, value) -> {
            boolean own = parameter.startsWith(prefix);
            (own ? chosen : others).put(own ? parameter.substring(prefix.length()) : parameter, value);
        });
        return new RegistryRequest(space, name, filled(presets), filled(chosen), new PageAddress(path, others));
    }

    /** What is listed now; a reader cannot leave what the author set. */
    ResourceQuery query() {
        Map<String, String> parameters = new HashMap<>(Map.of("limit", USUAL_LIMIT));
        parameters.putAll(presets);
        chosen.forEach((parameter, value) -> {
            if (!presets.containsKey(parameter) || parameter.equals("limit")) {
                parameters.put(parameter, value);
            }
        });
        return new ResourceQuery(space, parameters);
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

    /** The page with these choices instead of the present ones; how the registry looks stays. */
    String link(Map<String, String> choices) {
        Map<String, String> own = new TreeMap<>();
        choices.forEach((parameter, value) -> own.put(name + "." + parameter, value));
        own.putIfAbsent(name + ".view", chosen("view"));
        return page.with(own) + "#" + name;
    }

    /** The page with the present choices but for one; the list begins anew. */
    String linkWith(String parameter, String value) {
        Map<String, String> choices = new HashMap<>(chosen);
        choices.keySet().removeAll(Set.of("next", "limit"));
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
