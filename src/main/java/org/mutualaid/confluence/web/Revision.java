package org.mutualaid.confluence.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.Refused;

/** Entity tags of records that count their changes: the revision in quotes. */
public final class Revision {

    private static final Pattern TAG = Pattern.compile("\\s*(?:W/)?\"?(\\d{1,9})\"?\\s*");

    private Revision() {
    }

    public static String tag(int revision) {
        return "\"" + revision + "\"";
    }

    /**
     * Refuses what was meant for another revision than the present one.
     *
     * @param expected empty for whatever is there now
     * @throws Refused with {@link ProblemTexts#CHANGED_MEANWHILE}
     */
    public static void require(Optional<Integer> expected, int now) {
        if (expected.filter(revision -> revision != now).isPresent()) {
            throw Refused.because(ProblemTexts.CHANGED_MEANWHILE);
        }
    }

    /**
     * Reads an If-Match header.
     *
     * @return empty if the header is absent or {@code *}
     * @throws org.mutualaid.confluence.problem.InvalidInput if it holds anything but one tag of ours
     */
    public static Optional<Integer> expected(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            return Optional.empty();
        }
        Matcher tag = TAG.matcher(ifMatch);
        if (!tag.matches()) {
            throw FieldErrors.only("If-Match", "unknown");
        }
        return Optional.of(Integer.valueOf(tag.group(1)));
    }
}
