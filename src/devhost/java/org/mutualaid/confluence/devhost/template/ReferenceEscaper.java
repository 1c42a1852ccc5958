package org.mutualaid.confluence.devhost.template;

import java.util.regex.Pattern;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/**
 * Escapes what a reference prints. Not escaped, as in the product: results of methods marked as safe, and references
 * whose name ends in <code>Html</code>.
 */
final class ReferenceEscaper implements ReferenceInsertionEventHandler {

    private static final Pattern NAMED_SAFE = Pattern.compile(".*Html\\}?");

    private final boolean html;

    ReferenceEscaper(boolean html) {
        this.html = html;
    }

    @Override
    public Object referenceInsert(String reference, Object value) {
        GuardedUberspect.detached(value);
        if (value == null || !html || value instanceof SafeHtml || NAMED_SAFE.matcher(reference).matches()) {
            return value;
        }
        return escaped(value.toString());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace("\"", "&quot;").replace("'", "&#39;");
    }
}
