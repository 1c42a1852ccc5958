package org.mutualaid.confluence.practice.library;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedFilter;
import org.mutualaid.confluence.need.NeedStore;

/** Finds what is often asked for and not written about. Looks at the first part of the line only. */
public final class LibraryGaps {

    private static final int LOOKED_AT = 200;
    private static final int MANY = 3;
    private static final int MOST_TOPICS = 5;

    private final NeedStore needs;
    private final Libraries libraries;

    public LibraryGaps(NeedStore needs, Libraries libraries) {
        this.needs = needs;
        this.libraries = libraries;
    }

    /** Keys of categories, the most asked for first, about which this reader finds nothing. */
    List<String> of(LibraryReading reading) {
        Map<String, Integer> asked = new LinkedHashMap<>();
        for (Need need : needs.list(NeedFilter.activeIn(reading.standing().space().id()), Optional.empty(), LOOKED_AT)
                .results()) {
            asked.merge(need.ask().category(), 1, Integer::sum);
        }
        return asked.entrySet().stream()
                .filter(entry -> entry.getValue() >= MANY)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_TOPICS)
                .map(Map.Entry::getKey)
                .filter(key -> libraries.about(reading.standing(), reading.lists(), key, 1).isEmpty())
                .toList();
    }
}
