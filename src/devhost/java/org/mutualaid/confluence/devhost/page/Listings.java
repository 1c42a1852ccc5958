package org.mutualaid.confluence.devhost.page;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.mutualaid.confluence.devhost.page.MacroDescription.Parameter;
import org.mutualaid.confluence.devhost.site.SitePage;
import org.mutualaid.confluence.devhost.site.SiteSpace;

/** The lists of spaces, of what spaces begin from, of pages found by their title, and of the plugin's macros. */
final class Listings {

    /** A macro as its users read about it. */
    public record MacroEntry(String name, String label, String description, String icon,
            List<ParameterEntry> parameters, String snippet) {
    }

    /** A parameter as its users read about it. */
    public record ParameterEntry(String name, String label, String description, String type, String preset) {
    }

    private final PluginParts plugin;

    Listings(PluginParts plugin) {
        this.plugin = plugin;
    }

    void spaces(Exchange exchange) throws IOException {
        List<SiteSpace> spaces = exchange.site().visibleSpaces();
        exchange.show(200, FrameContent.Place.titled(exchange.text("spaces.title")), "spaces",
                Map.of("spaces", spaces, "signedIn", exchange.person().isPresent()));
    }

    /** What a space can begin from; once that is chosen, the page of its wizard, which scripts fill. */
    void createSpace(Exchange exchange) throws IOException {
        if (exchange.person().isEmpty()) {
            exchange.notAllowed();
            return;
        }
        List<Blueprints.SpaceEntry> entries = plugin.blueprints().spaces();
        Map<String, Object> values = new HashMap<>(Map.of("entries", entries));
        entries.stream().filter(entry -> entry.item().equals(exchange.parameter("item"))).findFirst()
                .ifPresent(entry -> {
                    entry.resources().forEach(plugin.resources()::require);
                    values.put("entry", entry);
                });
        exchange.show(200, FrameContent.Place.titled(exchange.text("space.title")), "create-space", values);
    }

    void search(Exchange exchange) throws IOException {
        String wanted = exchange.parameter("queryString");
        String folded = wanted.toLowerCase(Locale.ROOT);
        List<SitePage> found = exchange.site().visible(exchange.site().pages().all()).stream()
                .filter(page -> page.title().toLowerCase(Locale.ROOT).contains(folded)).toList();
        exchange.show(200, FrameContent.Place.titled(exchange.text("search.title")), "search",
                Map.of("found", found, "wanted", wanted));
    }

    void macros(Exchange exchange) throws IOException {
        List<MacroEntry> macros = plugin.macros().all().stream().map(this::entry).toList();
        exchange.show(200, FrameContent.Place.titled(exchange.text("macros.title")), "macros",
                Map.of("macros", macros));
    }

    private MacroEntry entry(MacroDescription macro) {
        String key = macro.pluginKey() + "." + macro.name();
        List<ParameterEntry> parameters = macro.parameters().stream()
                .map(parameter -> entry(key + ".param." + parameter.name(), parameter)).toList();
        return new MacroEntry(macro.name(), text(key + ".label", macro.name()), text(key + ".desc", ""),
                macro.icon(), parameters, snippet(macro));
    }

    private ParameterEntry entry(String key, Parameter parameter) {
        String type = parameter.values().isEmpty() ? parameter.type() : String.join(" | ", parameter.values());
        return new ParameterEntry(parameter.name(), text(key + ".label", parameter.name()), text(key + ".desc", ""),
                type, parameter.preset());
    }

    /** The macro in storage format, with the parameters that have to be there or have a default. */
    private static String snippet(MacroDescription macro) {
        String parameters = macro.parameters().stream()
                .filter(parameter -> parameter.required() || !parameter.preset().isEmpty())
                .map(parameter -> "\n  <ac:parameter ac:name=\"" + parameter.name() + "\">" + parameter.preset()
                        + "</ac:parameter>").collect(Collectors.joining());
        String open = "<ac:structured-macro ac:name=\"" + macro.name() + "\"";
        return parameters.isEmpty() ? open + "/>" : open + ">" + parameters + "\n</ac:structured-macro>";
    }

    private String text(String key, String otherwise) {
        I18nResolver texts = plugin.texts();
        String found = texts.getText(key);
        return found.equals(key) ? otherwise : found;
    }
}
