package org.mutualaid.confluence.devhost.template;

import java.util.function.Consumer;

/** What a template knows as <code>$webResourceManager</code>. */
public final class TemplateResources {

    private final Consumer<String> required;

    /** Hands each complete key that a template asks for to the page being built. */
    public TemplateResources(Consumer<String> required) {
        this.required = required;
    }

    /** Asks for a web resource by its complete key; prints nothing. */
    public String requireResource(String completeKey) {
        required.accept(completeKey);
        return "";
    }
}
