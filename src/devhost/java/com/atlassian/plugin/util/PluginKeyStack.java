// Stand-in for a platform class that the Active Objects library calls and Maven Central lacks; never packaged.
package com.atlassian.plugin.util;

/** The host runs one plugin at a time, so there is no stack of calling plugins to report. */
public final class PluginKeyStack {

    private PluginKeyStack() {}

    public static String getFirstPluginKey() {
        return "unknown";
    }
}
