package org.mutualaid.confluence.resource.hours;

import java.util.List;

/** What a form for hours starts from. Texts are plain; what does not apply is empty. */
public record HoursView(List<Row> rows, List<Choice> access) {

    /** One opening; the last of them is empty, for another one. */
    public record Row(List<Choice> weekdays, String opens, String closes, String from, String until) {
    }

    public record Choice(String value, String label, boolean selected) {
    }
}
