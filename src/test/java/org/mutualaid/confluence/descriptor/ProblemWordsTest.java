package org.mutualaid.confluence.descriptor;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.Test;
import org.mutualaid.confluence.architecture.SourceFiles;

/** What is refused is said in words: the key of a sentence follows from the names that the code gives. */
public class ProblemWordsTest {

    private static final Pattern REFUSED = Pattern.compile("Refused\\.because\\(\\s*\"([A-Za-z0-9.-]*\\w)\"");
    private static final Pattern WRONG = Pattern.compile(
            "(?:errors\\.add|FieldErrors\\.only)\\(\\s*\"([A-Za-z0-9-]+)\",\\s*\"([A-Za-z0-9.-]*\\w)\"");
    private static final Pattern SHARED = Pattern.compile("addShared\\(\\w+,\\s*\"([A-Za-z0-9.-]*\\w)\"");

    @Test
    public void everyRefusalHasItsSentence() throws IOException {
        Set<String> missing = new TreeSet<>();
        missing.addAll(keys(REFUSED, found -> "mutual-aid.refused." + found.group(1)));
        missing.addAll(keys(WRONG, found -> "mutual-aid.invalid." + found.group(1) + "." + found.group(2)));
        missing.addAll(keys(SHARED, found -> "mutual-aid.invalid." + found.group(1)));
        missing.removeAll(texts().stringPropertyNames());

        assertEquals(Set.of(), missing);
    }

    private static Set<String> keys(Pattern pattern, Function<MatchResult, String> key) {
        Set<String> keys = new TreeSet<>();
        for (Path source : SourceFiles.below("src/main/java", ".java")) {
            pattern.matcher(SourceFiles.text(source)).results().map(key).forEach(keys::add);
        }
        return keys;
    }

    private static Properties texts() throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("i18n/mutual-aid.properties"))) {
            texts.load(reader);
        }
        return texts;
    }
}
