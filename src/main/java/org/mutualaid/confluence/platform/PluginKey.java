package org.mutualaid.confluence.platform;

/** The key under which Confluence knows this plugin; web resources are named by it. */
public final class PluginKey {

    public static final String VALUE = "org.mutualaid.confluence";

    private PluginKey() {
    }
}
