package org.mutualaid.confluence.descriptor;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.Before;
import org.junit.Test;
import org.mutualaid.confluence.architecture.SourceFiles;
import org.mutualaid.confluence.group.agreement.AgreementKind;

/** Every text is in every language, and every text that is asked for is there. */
public class I18nTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    private static final Pattern KEY = Pattern.compile(
            "\"((?:mutual-aid\\.|org\\.mutualaid\\.confluence\\.(?=[a-z-]+\\.(?:label|desc|param)))"
                    + "[A-Za-z0-9.-]*[A-Za-z0-9-])\"");
    private static final Pattern KEY_BEGINNING = Pattern.compile("\"(mutual-aid\\.[A-Za-z0-9.-]*\\.)\"");
    private static final Pattern WORDS_BETWEEN_TAGS = Pattern.compile(">([^<>]*)<");

    private static final String VELOCITY =
            "(?s)##.*?\\n|<!--.*?-->|#[a-z]+\\((?:[^()]|\\([^()]*\\))*\\)"
                    + "|\\$!?\\{?\\w+(?:\\.\\w+(?:\\((?:[^()]|\\([^()]*\\))*\\))?)*\\}?";

    private final Map<String, Properties> languages = new TreeMap<>();

    @Before
    public void readAllLanguages() throws IOException {
        for (Path file : SourceFiles.below("i18n", ".properties")) {
            Properties texts = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            }
            languages.put(file.getFileName().toString(), texts);
        }
        assertFalse(languages.size() < 2);
    }

    @Test
    public void everyKindOfAgreementHasANameWhereItIsListed() {
        for (AgreementKind kind : AgreementKind.values()) {
            assertTrue(kind.key(), english().containsKey("mutual-aid.agreements.index." + kind.key()));
            assertTrue(kind.key(), english().containsKey("mutual-aid.handover.kind." + kind.key()));
        }
    }

    @Test
    public void noTextIsWrittenTwice() {
        for (Path file : SourceFiles.below("i18n", ".properties")) {
            Set<String> seen = new TreeSet<>();
            List<String> twice = SourceFiles.text(file).lines()
                    .filter(line -> line.matches("[a-z].*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .filter(key -> !seen.add(key))
                    .toList();
            assertEquals(file.toString(), List.of(), twice);
        }
    }

    @Test
    public void allLanguagesHaveTheSameKeys() {
        Map<String, Set<String>> missing = new TreeMap<>();
        languages.forEach((language, texts) -> {
            Set<String> lacking = new TreeSet<>(english().stringPropertyNames());
            lacking.removeAll(texts.stringPropertyNames());
            Set<String> tooMany = new TreeSet<>(texts.stringPropertyNames());
            tooMany.removeAll(english().stringPropertyNames());
            lacking.addAll(tooMany);
            if (!lacking.isEmpty()) {
                missing.put(language, lacking);
            }
        });
        assertEquals(Map.of(), missing);
    }

    @Test
    public void noTextIsEmpty() {
        List<String> empty = new ArrayList<>();
        languages.forEach((language, texts) -> texts.forEach((key, text) -> {
            if (text.toString().isBlank()) {
                empty.add(language + " " + key);
            }
        }));
        assertEquals(List.of(), empty);
    }

    @Test
    public void placesToFillAreTheSameInAllLanguages() {
        List<String> different = new ArrayList<>();
        languages.forEach((language, texts) -> texts.stringPropertyNames().forEach(key -> {
            if (!places(texts.getProperty(key)).equals(places(english().getProperty(key, "")))) {
                different.add(language + " " + key);
            }
        }));
        assertEquals(List.of(), different);
    }

    @Test
    public void textsWithPlacesAreWellFormed() {
        languages.forEach((language, texts) -> texts.stringPropertyNames().stream()
                .filter(key -> texts.getProperty(key).contains("{"))
                .forEach(key -> {
                    String text = new MessageFormat(texts.getProperty(key)).format(new Object[] {1, 2, 3, 4});
                    assertFalse(language + " " + key + ": " + text, text.contains("{0}") || text.contains("{1}"));
                }));
    }

    @Test
    public void everyKeyThatIsUsedExists() {
        Set<String> missing = new TreeSet<>();
        for (String source : sources()) {
            Matcher whole = KEY.matcher(source);
            while (whole.find()) {
                if (!isKnown(whole.group(1))) {
                    missing.add(whole.group(1));
                }
            }
            Matcher beginning = KEY_BEGINNING.matcher(source);
            while (beginning.find()) {
                String start = beginning.group(1);
                if (english().stringPropertyNames().stream().noneMatch(key -> key.startsWith(start))) {
                    missing.add(start + "…");
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    public void templatesHoldNoTextOfTheirOwn() {
        List<String> found = new ArrayList<>();
        for (Path template : SourceFiles.below("src/main/resources/templates", ".vm")) {
            String html = SourceFiles.text(template).replaceAll(VELOCITY, "");
            Matcher words = WORDS_BETWEEN_TAGS.matcher(html);
            while (words.find()) {
                if (words.group(1).matches("(?s).*\\p{L}{3,}.*") && !words.group(1).contains("#")) {
                    found.add(template + ": " + words.group(1).strip());
                }
            }
        }
        assertEquals(List.of(), found);
    }

    private boolean isKnown(String key) {
        return english().containsKey(key)
                || key.equals("org.mutualaid.confluence")
                || english().stringPropertyNames().stream().anyMatch(known -> known.startsWith(key + "."));
    }

    private Properties english() {
        return languages.get("mutual-aid.properties");
    }

    private static List<String> sources() {
        List<Path> files = new ArrayList<>(SourceFiles.below("src/main", ".java"));
        files.addAll(SourceFiles.below("src/main/resources", ".vm"));
        files.add(Path.of("atlassian-plugin.xml"));
        return files.stream().map(SourceFiles::text).collect(Collectors.toList());
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
