package org.mutualaid.confluence.descriptor;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;
import org.mutualaid.confluence.architecture.SourceFiles;

/** Of two beans with one name, Spring keeps the last and says nothing. */
public class BeanNamesTest {

    private static final Pattern BEAN = Pattern.compile("<(?:bean|osgi:reference) id=\"([^\"]+)\"");

    @Test
    public void noTwoBeansHaveTheSameName() {
        Map<String, Integer> names = new TreeMap<>();
        for (Path file : SourceFiles.below("src/main/resources/META-INF/spring", ".xml")) {
            Matcher bean = BEAN.matcher(SourceFiles.text(file));
            while (bean.find()) {
                names.merge(bean.group(1), 1, Integer::sum);
            }
        }
        assertFalse(names.isEmpty());
        names.values().removeIf(times -> times == 1);
        assertEquals(Map.of(), names);
    }
}
