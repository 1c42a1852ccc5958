package org.mutualaid.confluence.group.beginning;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;
import org.mutualaid.confluence.access.Role;

/** The dialog of the space blueprint, its script, the descriptor and what is read of it speak of the same things. */
public class SpaceWizardTest {

    private final String form = read("src/main/resources/soy/space-wizard.soy");
    private final String script = read("src/main/resources/js/space-wizard.js");
    private final String descriptor = read("atlassian-plugin.xml");

    @Test
    public void everyAnswerThatIsReadHasAFieldAndIsLookedAt() {
        List<String> answers = new ArrayList<>(
                List.of(BeginningForm.AREAS, BeginningForm.CATEGORIES, BeginningForm.LANGUAGES));
        answers.addAll(BeginningForm.ROLES.stream().map(Role::key).toList());
        List<String> fields = new ArrayList<>(all(form, "<input[^>]* name=\"(\\w+)\""));
        assertTrue(fields.removeAll(List.of("name", "spaceKey")));
        assertEquals(answers, fields);
        String list = script.substring(script.indexOf("ANSWERS = ["), script.indexOf("];"));
        assertEquals(answers, all(list, "\"(\\w+)\""));
    }

    @Test
    public void theDescriptorNamesItsPageAndItsTemplate() {
        String page = all(script, "PAGE = \"(\\w+)\"").get(0);
        assertTrue(descriptor.contains("<dialog-page id=\"" + page + "\""));
        String template = all(form, "\\{namespace ([\\w.]+)}").get(0) + "."
                + all(form, "\\{template \\.(\\w+)}").get(0);
        assertTrue(descriptor.contains("template-key=\"" + template + "\""));
        assertTrue(descriptor.contains("<web-item key=\"" + all(script, "confluence:([\\w-]+)\"").get(0) + "\""));
    }

    @Test
    public void everyTextIsThere() throws IOException {
        Properties texts = new Properties();
        texts.load(Files.newBufferedReader(Path.of("i18n/mutual-aid.properties")));
        List<String> keys = new ArrayList<>(all(form, "getText\\('([\\w.-]+)'\\)"));
        keys.addAll(all(script, "getText\\(\"([\\w.-]+)\"\\)"));
        assertEquals(List.of(), new TreeSet<>(keys).stream().filter(key -> !texts.containsKey(key)).toList());
    }

    private static List<String> all(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        List<String> all = new ArrayList<>();
        while (found.find()) {
            all.add(found.group(1));
        }
        return all;
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
