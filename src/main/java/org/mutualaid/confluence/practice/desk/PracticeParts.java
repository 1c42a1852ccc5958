package org.mutualaid.confluence.practice.desk;

import java.util.List;
import java.util.Map;

/** What belongs to the answer about one record and comes from elsewhere. */
public final class PracticeParts {

    private final PracticeViews views;
    private final List<Part> parts;

    public PracticeParts(PracticeViews views, List<Part> parts) {
        this.views = views;
        this.parts = List.copyOf(parts);
    }

    /** One field of the answer. */
    public interface Part {

        String name();

        /** What JSON can be made of; nothing that this reader may not see. */
        Object json(SeenPractice seen);
    }

    Map<String, Object> fields(SeenPractice seen) {
        Map<String, Object> fields = PracticeJson.fields(views.of(seen));
        parts.forEach(part -> fields.put(part.name(), part.json(seen)));
        return fields;
    }
}
