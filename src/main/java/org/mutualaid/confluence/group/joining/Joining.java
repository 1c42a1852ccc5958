package org.mutualaid.confluence.group.joining;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.mutualaid.confluence.group.agreement.Agreement;

/**
 * What a group agreed on about joining.
 *
 * @param open whether people can ask
 * @param questions what they are asked, in the group's words; at most {@link #MOST}
 */
public record Joining(boolean open, List<String> questions) {

    public static final int MOST = 5;

    /** How long a declined or accepted request to join is kept, in days. */
    public static final int DAYS_AFTER_ANSWER = 30;

    /** How long one is kept that nobody answers, in days. */
    public static final int DAYS_WAITING = 90;

    private static final String OPEN = "open";
    private static final String YES = "yes";
    private static final String QUESTION = "question";

    public Joining {
        questions = List.copyOf(questions);
    }

    /** The terms of an agreement; closed where nothing was agreed. */
    static Joining of(Agreement agreement) {
        Map<String, String> terms = agreement.terms();
        List<String> questions = IntStream.rangeClosed(1, MOST)
                .mapToObj(number -> terms.get(QUESTION + number))
                .filter(Objects::nonNull)
                .toList();
        return new Joining(YES.equals(terms.get(OPEN)), questions);
    }

    Map<String, String> terms() {
        Map<String, String> terms = new TreeMap<>();
        terms.put(OPEN, open ? YES : "no");
        for (int place = 0; place < questions.size(); place++) {
            terms.put(QUESTION + (place + 1), questions.get(place));
        }
        return terms;
    }
}
