package org.mutualaid.confluence.devhost.http;

import com.atlassian.sal.api.message.I18nResolver;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Does what the transformer <code>soyTransformer</code> does, for the plainest of templates: HTML with texts
 * (<code>{getText('key')}</code>). Each template becomes a function of its name. Anything else in braces fails by name.
 */
final class SoyScript {

    private static final Pattern NAMESPACE = Pattern.compile("\\{namespace ([\\w.]+)}");
    private static final Pattern TEMPLATE =
            Pattern.compile("\\{template \\.(\\w+)}(.*?)\\{/template}", Pattern.DOTALL);
    private static final Pattern PART = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern TEXT = Pattern.compile("getText\\('([\\w.-]+)'\\)");

    private final I18nResolver texts;

    SoyScript(I18nResolver texts) {
        this.texts = texts;
    }

    byte[] of(byte[] file) {
        String source = new String(file, StandardCharsets.UTF_8);
        Matcher namespace = NAMESPACE.matcher(source);
        if (!namespace.find()) {
            throw new IllegalArgumentException("A Soy file begins with its namespace");
        }
        StringBuilder script = new StringBuilder();
        String name = "window";
        for (String part : namespace.group(1).split("\\.")) {
            name += "." + part;
            script.append(name).append(" = ").append(name).append(" || {};\n");
        }
        Matcher template = TEMPLATE.matcher(source);
        while (template.find()) {
            script.append(name).append('.').append(template.group(1)).append(" = function () { return ")
                    .append(literal(html(template.group(2)))).append("; };\n");
        }
        return script.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String html(String template) {
        return PART.matcher(template.strip()).replaceAll(part -> Matcher.quoteReplacement(text(part.group(1))));
    }

    private String text(String command) {
        Matcher text = TEXT.matcher(command);
        if (!text.matches()) {
            throw new IllegalArgumentException("The host does not know this part of a Soy template: " + command);
        }
        return texts.getText(text.group(1)).replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String literal(String html) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(html)) + "\"";
    }
}
