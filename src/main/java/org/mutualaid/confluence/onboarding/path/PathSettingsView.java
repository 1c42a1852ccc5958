package org.mutualaid.confluence.onboarding.path;

import java.util.List;

/**
 * The steps of a space as coordinators settle them.
 *
 * @param blank a line that somebody is about to add
 */
public record PathSettingsView(String spaceKey, String spaceName, int revision, List<Line> steps, Line blank) {

    /** @param changes whether its page can change in substance */
    public record Line(
            String code,
            String title,
            String page,
            String about,
            boolean changes,
            List<Choice> kinds,
            List<Choice> trainings) {
    }

    public record Choice(String value, String label, boolean selected) {
    }
}
