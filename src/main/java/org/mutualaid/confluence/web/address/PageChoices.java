package org.mutualaid.confluence.web.address;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What one list on one page shows: what its author set, and what the reader chose in the address. A reader can narrow
 * a list but not leave what its author set; how it looks and how long it is, the reader chooses freely.
 */
public abstract class PageChoices {

    /** The look of a list that is a table of lines; any other is cards. */
    public static final String LIST = "list";

    private static final String PRESET = "preset.";

    private static final String VIEW = "view";
    private static final String NEXT = "next";
    private static final Set<String> FREE = Set.of(VIEW, "limit");
    private static final Set<String> PLACE = Set.of(NEXT, "from", "limit");

    private final Given given;

    protected PageChoices(Given given) {
        this.given = given;
    }

    /**
     * What was given.
     *
     * @param name of the list on its page; the reader's choices are {@code <name>.<parameter>} in the address
     * @param presets what its author set
     * @param chosen what the reader chose, without the list's name
     * @param page where the list stands
     */
    public record Given(String name, Map<String, String> presets, Map<String, String> chosen, PageAddress page) {

        public Given {
            presets = filled(presets);
            chosen = filled(chosen);
        }

        /**
         * @param usualName what the list is called unless its author says otherwise by the parameter {@code name}
         * @param author the parameters of the macro
         * @param address all parameters of the page's address
         */
        public static Given of(
                String usualName, Map<String, String> author, String path, Map<String, String> address) {
            String named = author.getOrDefault("name", "");
            String prefix = (named.matches("[A-Za-z][A-Za-z0-9-]{0,19}") ? named : usualName) + ".";
            Map<String, String> presets = new HashMap<>(author);
            presets.keySet().removeAll(Set.of("name", "space"));
            Map<String, String> chosen = new HashMap<>();
            Map<String, String> others = new HashMap<>();
            address.forEach((parameter, value) -> {
                boolean own = parameter.startsWith(prefix);
                (own ? chosen : others).put(own ? parameter.substring(prefix.length()) : parameter, value);
            });
            return new Given(
                    prefix.substring(0, prefix.length() - 1), presets, chosen, new PageAddress(path, others));
        }

        /** The same with nothing set by its author but these. */
        public Given settingOnly(Set<String> parameters) {
            Map<String, String> kept = new HashMap<>(presets);
            kept.keySet().retainAll(parameters);
            return new Given(name, kept, chosen, page);
        }

        /** The same without what is set to that value. */
        public Given without(String parameter, String value) {
            Map<String, String> kept = new HashMap<>(presets);
            kept.remove(parameter, value);
            return new Given(name, kept, chosen, page);
        }

        /** The same list with these choices instead of the reader's. */
        public Given choosing(Map<String, String> choices) {
            return new Given(name, presets, choices, page);
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

    public final String name() {
        return given.name();
    }

    public final PageAddress page() {
        return given.page();
    }

    public final boolean isPreset(String parameter) {
        return given.presets().containsKey(parameter);
    }

    /** What the author set; empty where that is nothing. */
    public final String preset(String parameter) {
        return given.presets().getOrDefault(parameter, "");
    }

    /** What the reader chose; empty where that is nothing. */
    public final String chosen(String parameter) {
        return given.chosen().getOrDefault(parameter, "");
    }

    public final boolean isList() {
        return LIST.equals(wanted().get(VIEW));
    }

    /** What is wanted by name: the reader's choices where the author left room for them, else the author's. */
    public final Map<String, String> wanted() {
        Map<String, String> wanted = new HashMap<>(given.presets());
        given.chosen().forEach((parameter, value) -> {
            if (FREE.contains(parameter) || !given.presets().containsKey(parameter)) {
                wanted.put(parameter, value);
            }
        });
        return wanted;
    }

    /** The reader's choices, without the place in the list. */
    public final Map<String, String> choices() {
        Map<String, String> choices = new HashMap<>(given.chosen());
        choices.keySet().removeAll(PLACE);
        return choices;
    }

    /** By what the reader narrowed the list. */
    public final Map<String, String> narrowed() {
        Map<String, String> narrowed = choices();
        narrowed.keySet().removeAll(FREE);
        return narrowed;
    }

    /** The page with these choices instead of the present ones; how the list looks stays. */
    public final String link(Map<String, String> choices) {
        Map<String, String> own = new TreeMap<>();
        choices.forEach((parameter, value) -> own.put(name() + "." + parameter, value));
        own.putIfAbsent(name() + "." + VIEW, chosen(VIEW));
        return page().with(own) + "#" + name();
    }

    /** The page with the present choices but for one; the list begins anew, unless that one is where it goes on. */
    public final String linkWith(String parameter, String value) {
        Map<String, String> choices = NEXT.equals(parameter) ? new HashMap<>(given.chosen()) : choices();
        choices.put(parameter, value);
        return link(choices);
    }

    /** The address at which a script asks for the list anew. */
    public final String anew(String path) {
        Map<String, String> own = new HashMap<>();
        given.presets().forEach((parameter, value) -> own.put(PRESET + parameter, value));
        own.put("name", name());
        own.put("page", page().text());
        return new PageAddress(path, Map.of()).with(own);
    }

    /**
     * What {@link #anew} put into an address, and the choices that a script put on top.
     *
     * @param author what the author of the list set
     * @param path of the page on which it stands
     * @param address all parameters of that page's address
     */
    public record Anew(Map<String, String> author, String path, Map<String, String> address) {

        public static Anew read(Map<String, String> parameters) {
            PageAddress page = PageAddress.read(parameters.getOrDefault("page", ""));
            Map<String, String> author = new HashMap<>();
            Map<String, String> address = new HashMap<>(page.others());
            parameters.forEach((name, value) -> {
                if (name.startsWith(PRESET)) {
                    author.put(name.substring(PRESET.length()), value);
                } else if (name.contains(".")) {
                    address.put(name, value);
                }
            });
            author.put("name", parameters.getOrDefault("name", ""));
            return new Anew(author, page.path(), address);
        }
    }

    protected final Given given() {
        return given;
    }
}
