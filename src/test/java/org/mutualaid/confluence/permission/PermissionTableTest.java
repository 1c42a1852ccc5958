package org.mutualaid.confluence.permission;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;
import org.mutualaid.confluence.architecture.SourceFiles;
import org.mutualaid.confluence.descriptor.RestCalls;

/** The table of permissions has a line for everything that can be done, and for nothing else. */
public class PermissionTableTest {

    private static final Pattern MACRO = Pattern.compile("<xhtml-macro\\s+key=\"[^\"]+\"\\s+name=\"([^\"]+)\"");

    private final PermissionTable table = PermissionTable.read();

    @Test
    public void everyOperationHasALineAndEveryLineAnOperation() throws Exception {
        Set<String> operations = new TreeSet<>(RestCalls.written());
        pages().forEach(page -> operations.add("PAGE " + page));
        macros().forEach(macro -> operations.add("MACRO " + macro));

        Set<String> lines = new TreeSet<>();
        table.rows().forEach(row -> lines.add(row.operation()));
        assertEquals("src/test/resources/permissions.txt has a line for each operation", operations, lines);
    }

    @Test
    public void everyLineTellsTheOutcomeForEveryRole() {
        assertTrue(table.roles().size() >= 8);
        for (PermissionTable.Row row : table.rows()) {
            for (String role : table.roles().keySet()) {
                assertTrue(row.operation() + " for " + role, row.outcome(role).matches("[1-5]\\d\\d|shown|refused"));
            }
            Set<String> unknown = new TreeSet<>(row.outcomes().keySet());
            unknown.removeAll(table.roles().keySet());
            unknown.remove("*");
            assertEquals(row.operation(), Set.of(), unknown);
        }
    }

    @Test
    public void whatIsPreparedIsThere() {
        table.steps("start");
        table.rows().stream()
                .map(row -> row.steps().replace("+", ""))
                .filter(name -> !name.equals("-"))
                .forEach(table::steps);
    }

    private static List<String> pages() {
        return SourceFiles.below("src/main/java", ".java").stream()
                .filter(file -> SourceFiles.text(file).contains(" implements PageHandler"))
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .toList();
    }

    private static Set<String> macros() {
        Set<String> macros = new TreeSet<>();
        Matcher macro = MACRO.matcher(SourceFiles.text(Path.of("atlassian-plugin.xml")));
        while (macro.find()) {
            macros.add(macro.group(1));
        }
        return macros;
    }
}
