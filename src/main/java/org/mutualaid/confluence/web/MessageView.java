package org.mutualaid.confluence.web;

import java.util.List;

/**
 * A problem as a message box on a page.
 *
 * @param kind {@code info} when something is in the way, {@code error} when something broke
 */
public record MessageView(String kind, String title, List<String> sentences) {

    static MessageView of(ProblemView problem) {
        String kind = problem.status() >= 500 ? "error" : "info";
        if (problem.errors().isEmpty()) {
            return new MessageView(kind, problem.title(), List.of(problem.detail()));
        }
        return new MessageView(kind, problem.title(), problem.errors().stream().map(error -> error.message()).toList());
    }
}
