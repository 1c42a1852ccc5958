package org.mutualaid.confluence.resource.page;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.util.List;
import org.mutualaid.confluence.resource.hours.HoursView;

/**
 * The page of an entry for one reader. Texts are plain; what does not apply is empty.
 *
 * @param id of what a script puts in place anew
 * @param kind what sort of thing it is and its category, in words
 * @param stale that nobody looked for long, as a sentence
 * @param parts what features tell of it
 */
public record ResourcePageView(
        Group group,
        String id,
        String code,
        String name,
        String icon,
        String kind,
        String details,
        String stale,
        List<Fact> facts,
        Ways ways,
        Fields fields,
        List<Part> parts) {

    public record Group(String key, String name, String registry) {
    }

    public record Fact(String label, String value) {
    }

    /**
     * What the reader can do with the entry as a whole.
     *
     * @param address where it is sent
     */
    public record Ways(String address, int revision, boolean change, boolean verify, boolean retire, boolean back) {
    }

    /** @param body made by a template of ours, which escapes what goes into it */
    public record Part(@HtmlSafe String body) {
    }

    /** What a form to change the entry starts from. */
    public record Fields(
            String kind,
            String unit,
            String low,
            int soonDays,
            int pieces,
            String owner,
            String steward,
            String source,
            String condition,
            String schedule,
            String languages,
            String accessibility,
            String place,
            boolean byPhone,
            List<Choice> categories,
            List<Choice> areas,
            List<Choice> visibilities,
            HoursView hours) {
    }

    public record Choice(String value, String label, boolean selected) {
    }
}
