package org.mutualaid.confluence.practice.loop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.practice.PracticeKind;
import org.mutualaid.confluence.problem.Message;

/** The starting text of a page, from the same template that the blueprint of its kind uses. */
public final class PageDraft {

    private static final Pattern TEXT = Pattern.compile("<at:i18n at:key=\"([a-z0-9.-]+)\"\\s*/>");
    private static final Pattern VARIABLE = Pattern.compile("<at:var at:name=\"([a-z]+)\"\\s*/>");

    private final TextGateway texts;

    public PageDraft(TextGateway texts) {
        this.texts = texts;
    }

    /**
     * @param values codes for the variables of the template; those that are not named are left empty
     * @return storage format in the language of the reader
     */
    String of(PracticeKind kind, Map<String, String> values) {
        String translated = TEXT.matcher(template(kind)).replaceAll(found ->
                Matcher.quoteReplacement(escaped(texts.text(Message.of(found.group(1))))));
        return VARIABLE.matcher(translated).replaceAll(found ->
                Matcher.quoteReplacement(escaped(values.getOrDefault(found.group(1), ""))));
    }

    private static String template(PracticeKind kind) {
        String path = "/blueprints/" + kind.key() + ".xml";
        try (InputStream file = PageDraft.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(file, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
