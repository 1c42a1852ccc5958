package org.mutualaid.confluence.web;

import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.mutualaid.confluence.problem.Problem;

/** Stands around every macro: whatever goes wrong inside becomes a message box, and the rest of the page stays. */
public final class MacroBoundary {

    private final ProblemTexts problems;
    private final PageTemplates templates;

    public MacroBoundary(ProblemTexts problems, PageTemplates templates) {
        this.problems = problems;
        this.templates = templates;
    }

    /** @param macro gives the HTML of a macro */
    public String around(Supplier<String> macro) {
        try {
            return macro.get();
        } catch (Problem problem) {
            return box(problems.of(problem));
        } catch (RuntimeException unexpected) {
            return box(problems.ofUnexpected(unexpected));
        }
    }

    /**
     * Which space a macro is for: its parameter {@code space}, or else the space of the page.
     *
     * @param own key of the page's space; null in previews of what is on no page yet
     * @return empty where neither is known, which the services refuse
     */
    public static String space(Map<String, String> parameters, String own) {
        String chosen = parameters.getOrDefault("space", "").strip();
        return chosen.isEmpty() ? Objects.requireNonNullElse(own, "") : chosen;
    }

    private String box(ProblemView problem) {
        return templates.render("web/message.html.vm", Map.of("message", MessageView.of(problem)));
    }
}
