package org.mutualaid.confluence.devhost.plugin;

import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mutualaid.confluence.devhost.StartFailure;
import org.mutualaid.confluence.devhost.page.Blueprints;
import org.mutualaid.confluence.devhost.plugin.BlueprintModules.Blueprint;
import org.mutualaid.confluence.devhost.plugin.BlueprintModules.Branch;
import org.mutualaid.confluence.devhost.plugin.BlueprintModules.Template;
import org.mutualaid.confluence.devhost.site.SitePage;

/** Begins pages from the plugin's templates: texts in the reader's language, variables from their context provider. */
public final class HostBlueprints implements Blueprints {

    private static final Pattern TEXT = Pattern.compile("<at:i18n at:key=\"([^\"]+)\"\\s*/>");
    private static final Pattern VARIABLE = Pattern.compile("<at:var at:name=\"([^\"]+)\"\\s*/>");

    private final InstalledPlugin plugin;
    private final I18nResolver texts;

    public HostBlueprints(InstalledPlugin plugin, I18nResolver texts) {
        this.plugin = plugin;
        this.texts = texts;
    }

    @Override
    public List<Entry> pages() {
        return modules().pages().entrySet().stream()
                .map(page -> new Entry(page.getKey(), texts.getText(page.getValue().nameKey()))).toList();
    }

    @Override
    public Optional<SitePage.Content> page(String key) {
        return Optional.ofNullable(modules().pages().get(key)).map(page -> content(page.root().template()));
    }

    @Override
    public List<SpaceEntry> spaces() {
        String prefix = plugin.descriptor().key() + ":";
        return modules().items().stream().flatMap(item -> modules().wizardOf(item.blueprint()).stream()
                .map(page -> new SpaceEntry(prefix + item.key(), prefix + item.blueprint(),
                        texts.getText(item.nameKey()), texts.getText(item.aboutKey()),
                        new Wizard(page.id(), page.template(), texts.getText(page.titleKey()),
                                texts.getText(page.headerKey()), texts.getText(page.contentKey())),
                        plugin.descriptor().onEveryPage()))).toList();
    }

    @Override
    public Optional<Tree> space(String completeKey) {
        String prefix = plugin.descriptor().key() + ":";
        return completeKey.startsWith(prefix)
                ? Optional.ofNullable(modules().spaces().get(completeKey.substring(prefix.length())))
                        .map(Blueprint::root).map(this::tree)
                : Optional.empty();
    }

    private BlueprintModules modules() {
        return plugin.descriptor().blueprints();
    }

    private Tree tree(Branch branch) {
        return new Tree(content(branch.template()), branch.below().stream().map(this::tree).toList());
    }

    private SitePage.Content content(String key) {
        Template template = Optional.ofNullable(modules().templates().get(key))
                .orElseThrow(() -> new StartFailure("the plugin has no content-template " + key));
        Map<String, Object> context = context(template);
        String translated = TEXT.matcher(file(template.location())).replaceAll(found ->
                Matcher.quoteReplacement(escaped(texts.getText(found.group(1)))));
        String filled = VARIABLE.matcher(translated).replaceAll(found -> Matcher.quoteReplacement(escaped(
                String.valueOf(context.getOrDefault(found.group(1), "")))));
        return new SitePage.Content(texts.getText(template.nameKey()), filled);
    }

    private Map<String, Object> context(Template template) {
        if (template.context().isEmpty()) {
            return Map.of();
        }
        ContextProvider provider =
                (ContextProvider) plugin.container().create(plugin.container().load(template.context()));
        provider.init(Map.of());
        return provider.getContextMap(new HashMap<>());
    }

    private String file(String location) {
        URL file = plugin.container().file(location)
                .orElseThrow(() -> new StartFailure("the plugin has no file " + location));
        try (InputStream text = file.openStream()) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
