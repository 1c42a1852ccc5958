package org.mutualaid.confluence.descriptor;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;

/** The REST page tells of every call there is, and of no other. */
public class RestApiDocTest {

    private static final Pattern CALL = Pattern.compile("^\\| `(GET|POST|PUT|DELETE) ([^`?]+)", Pattern.MULTILINE);

    @Test
    public void everyCallIsDocumentedAndEveryDocumentedCallExists() throws Exception {
        assertEquals(RestCalls.written(), documented());
    }

    private static Set<String> documented() throws IOException {
        Set<String> calls = new TreeSet<>();
        Matcher call = CALL.matcher(Files.readString(Path.of("src/docs/rest-api.md")));
        while (call.find()) {
            calls.add(call.group(1) + " " + call.group(2));
        }
        return calls;
    }
}
