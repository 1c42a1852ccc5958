package org.mutualaid.confluence.devhost.site.service;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Texts from a plugin's property files (escaped Latin-1, as class loaders read them). Message rules are the
 * platform's: a text is formatted only when there are arguments, and an unknown key stands for itself.
 */
public final class TextFiles implements I18nResolver {

    private final ClassLoader loader;
    private final List<String> locations;
    private final LocaleResolver locales;
    private final Map<String, Properties> filesByLanguage = new ConcurrentHashMap<>();

    /** Locations are as in the descriptor: no language, no <code>.properties</code>, dots or slashes. */
    public TextFiles(ClassLoader loader, List<String> locations, LocaleResolver locales) {
        this.loader = loader;
        this.locations = locations.stream().map(location -> location.replace('.', '/')).toList();
        this.locales = locales;
    }

    /** English and every language that one of the files exists in. */
    public static List<Locale> languages(ClassLoader loader, List<String> locations) {
        Stream<Locale> others = Arrays.stream(Locale.getISOLanguages()).sorted()
                .filter(language -> !language.equals("en"))
                .filter(language -> locations.stream().anyMatch(location ->
                        loader.getResource(location.replace('.', '/') + "_" + language + ".properties") != null))
                .map(Locale::forLanguageTag);
        return Stream.concat(Stream.of(Locale.ENGLISH), others).toList();
    }

    @Override
    public String getText(String key) {
        return getText(locales.getLocale(), key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return getText(locales.getLocale(), key, arguments);
    }

    @Override
    public String getText(Locale locale, String key) {
        String preset = file("").getProperty(key, key);
        return file("_" + locale.getLanguage()).getProperty(key, preset);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        String text = getText(locale, key);
        return arguments == null || arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    private Properties file(String suffix) {
        return filesByLanguage.computeIfAbsent(suffix, this::read);
    }

    private Properties read(String suffix) {
        Properties texts = new Properties();
        for (String location : locations) {
            try (InputStream file = loader.getResourceAsStream(location + suffix + ".properties")) {
                if (file != null) {
                    texts.load(file);
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return texts;
    }
}
