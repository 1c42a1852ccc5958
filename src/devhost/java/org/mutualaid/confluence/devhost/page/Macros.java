package org.mutualaid.confluence.devhost.page;

import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Optional;

/** The macros of the installed plugin. */
public interface Macros {

    /** The macro of that name (the descriptor's <code>name</code> attribute or an alias). */
    Optional<Macro> named(String name);

    /** All macros in the order of the descriptor. */
    List<MacroDescription> all();
}
