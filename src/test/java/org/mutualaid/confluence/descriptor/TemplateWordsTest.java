package org.mutualaid.confluence.descriptor;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.junit.Test;
import org.mutualaid.confluence.architecture.SourceFiles;

/** Templates keep to what Velocity 1.6 knows; it leaves everything else in the page as it is written. */
public class TemplateWordsTest {

    @Test
    public void countsWithTheWordsOfVelocityOne() {
        List<Path> templates = SourceFiles.below("src/main/resources/templates", ".vm");

        assertFalse(templates.isEmpty());
        assertEquals(List.of(), templates.stream()
                .filter(template -> SourceFiles.text(template).contains("$foreach."))
                .toList());
    }
}
