package org.mutualaid.confluence.care.lint;

import java.util.ArrayList;
import java.util.List;

/** Finds e-mail addresses: from each at-sign outwards, as far as the signs of an address go. */
final class EmailFinder {

    private static final int SHORTEST_ENDING = 2;

    private EmailFinder() {
    }

    static List<Finding> in(String text) {
        List<Finding> found = new ArrayList<>();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int start = at;
            while (start > 0 && isOfAddress(text.charAt(start - 1), "._%+-")) {
                start--;
            }
            int end = at + 1;
            while (end < text.length() && isOfAddress(text.charAt(end), ".-")) {
                end++;
            }
            while (end > at && ".-".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            // Within the address only: looking through the whole text for each at-sign would take for ever.
            int dot = text.substring(at, end).lastIndexOf('.');
            if (start < at && dot > 1 && end - at - dot > SHORTEST_ENDING) {
                found.add(new Finding(Finding.Kind.EMAIL, start, end));
            }
        }
        return found;
    }

    private static boolean isOfAddress(char sign, String also) {
        return Character.isLetterOrDigit(sign) || also.indexOf(sign) >= 0;
    }
}
