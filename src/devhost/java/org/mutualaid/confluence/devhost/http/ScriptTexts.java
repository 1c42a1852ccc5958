package org.mutualaid.confluence.devhost.http;

import com.atlassian.sal.api.message.I18nResolver;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Does what the transformer <code>jsI18n</code> does: calls for a text become the text, in the reader's language. */
final class ScriptTexts {

    private static final Pattern CALL =
            Pattern.compile("(?:AJS\\.|WRM\\.)?I18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\1\\s*([,)])");

    private final I18nResolver texts;

    ScriptTexts(I18nResolver texts) {
        this.texts = texts;
    }

    byte[] in(byte[] script) {
        Matcher calls = CALL.matcher(new String(script, StandardCharsets.UTF_8));
        String translated = calls.replaceAll(call -> Matcher.quoteReplacement(replacement(call.group(2),
                call.group(3).equals(","))));
        return translated.getBytes(StandardCharsets.UTF_8);
    }

    private String replacement(String key, boolean hasArguments) {
        String literal = "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(texts.getText(key))) + "\"";
        return hasArguments ? "AJS.format(" + literal + "," : literal;
    }
}
