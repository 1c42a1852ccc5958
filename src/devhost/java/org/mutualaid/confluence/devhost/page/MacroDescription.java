package org.mutualaid.confluence.devhost.page;

import java.util.List;

/**
 * What the descriptor says of one macro. The icon is a path below the context, or empty; texts are looked up in the
 * plugin's i18n files as <code>PLUGINKEY.MACRONAME.label</code>, <code>.desc</code>, <code>.param.NAME.label</code>.
 */
public record MacroDescription(String name, String pluginKey, String icon, List<Parameter> parameters) {

    public MacroDescription {
        parameters = List.copyOf(parameters);
    }

    /** One parameter: its type as the descriptor spells it, its default (or empty), the values of an enum. */
    public record Parameter(String name, String type, boolean required, String preset, List<String> values) {

        public Parameter {
            values = List.copyOf(values);
        }
    }
}
