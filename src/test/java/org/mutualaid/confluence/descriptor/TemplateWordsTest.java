package org.mutualaid.confluence.descriptor;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;
import org.mutualaid.confluence.architecture.SourceFiles;

/** Templates keep to what Velocity 1.6 knows; it leaves everything else in the page as it is written. */
public class TemplateWordsTest {

    private static final Pattern PARSED = Pattern.compile("#parse\\(\"([^\"]+)\"\\)");

    @Test
    public void countsWithTheWordsOfVelocityOne() {
        List<Path> templates = SourceFiles.below("src/main/resources/templates", ".vm");

        assertFalse(templates.isEmpty());
        assertEquals(List.of(), templates.stream()
                .filter(template -> SourceFiles.text(template).contains("$foreach."))
                .toList());
    }

    /** A part that a page takes in ready-made does not know the names of the page. */
    @Test
    public void drawsNoIconByANameThatItWasNotTold() {
        Map<String, String> texts = SourceFiles.below("src/main/resources/templates", ".vm").stream().collect(
                Collectors.toMap(path -> path.toString().replaceFirst(".*resources/", ""), SourceFiles::text));
        Set<String> taken = texts.values().stream().flatMap(TemplateWordsTest::taken).collect(Collectors.toSet());

        assertEquals(List.of(), texts.keySet().stream()
                .filter(name -> !taken.contains(name))
                .filter(name -> {
                    String whole = whole(name, texts);
                    return whole.contains("${hash}") && !whole.contains("#set($hash");
                })
                .toList());
    }

    private static String whole(String name, Map<String, String> texts) {
        String text = texts.getOrDefault(name, "");
        return text + taken(text).map(part -> whole(part, texts)).collect(Collectors.joining());
    }

    private static Stream<String> taken(String text) {
        return PARSED.matcher(text).results().map(found -> found.group(1));
    }
}
