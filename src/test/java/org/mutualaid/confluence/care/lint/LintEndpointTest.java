package org.mutualaid.confluence.care.lint;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Test;
import org.mutualaid.confluence.group.settings.ShippedPages;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.web.Json;

public class LintEndpointTest {

    private final Json json = new Json();
    private final LintEndpoint english = endpoint(Locale.ENGLISH);

    @Test
    public void warnsOnceForEachKindInAFieldAndRepeatsNothing() {
        String answer = answer(english, json.write(Map.of("texts", Map.of(
                "title", "Bread", "details", "Call 555-867-5309, or 555-867-5310, 12 Mill Lane"))));

        List<?> warnings = (List<?>) json.read(stream(answer)).get("warnings");
        assertEquals(2, warnings.size());
        Map<?, ?> first = (Map<?, ?>) warnings.get(0);
        assertEquals("details", first.get("field"));
        assertEquals("phone", first.get("kind"));
        assertEquals(5, first.get("start"));
        assertEquals(17, first.get("end"));
        assertTrue(answer, ((String) first.get("message")).startsWith("This looks like a phone"));
        assertFalse(answer, answer.contains("5309"));
    }

    @Test
    public void everyKindHasItsWordsInBothLanguages() {
        String texts = "{\"texts\": {\"a\": \"a@example.org, 600123456, 12 Mill Lane, 12345678Z, asma\"}}";
        for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("es"))) {
            String answer = answer(endpoint(language), texts);
            assertEquals(Finding.Kind.values().length, ((List<?>) json.read(stream(answer)).get("warnings")).size());
            assertFalse(answer, answer.contains("mutual-aid.lint"));
        }
    }

    @Test
    public void refusesOtherShapes() {
        List<String> shapes = List.of(
                "{}", "{\"texts\": []}", "{\"texts\": {\"a\": 1}}", "{\"texts\": {}, \"x\": 1}", "[");
        for (String body : shapes) {
            assertThrows(body, InvalidInput.class, () -> english.lint(stream(body)));
        }
    }

    private LintEndpoint endpoint(Locale language) {
        return new LintEndpoint(new LintWarnings(new SensitivityLint(), new ShippedPages(language).texts()), json);
    }

    private static String answer(LintEndpoint endpoint, String body) {
        return (String) endpoint.lint(stream(body)).getEntity();
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
