package org.mutualaid.confluence.distribution.desk;

import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.value.FoldedText;

/** Whether a need counts in the unit of a thing, as people write units: "Pack" is "packs". */
final class SameUnit {

    private static final int LONGEST_ENDING = 2;

    private SameUnit() {
    }

    /** A need that names no unit is not for what is counted in one: who asks for a cot asks for no packs. */
    static boolean are(Optional<String> ofNeed, Optional<String> ofThing) {
        if (ofNeed.isEmpty() || ofThing.isEmpty()) {
            return ofNeed.isEmpty() && ofThing.isEmpty();
        }
        List<String> one = FoldedText.of(ofNeed.get()).words();
        List<String> other = FoldedText.of(ofThing.get()).words();
        if (one.size() != other.size()) {
            return false;
        }
        for (int word = 0; word < one.size(); word++) {
            if (!isSame(one.get(word), other.get(word))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        return longer.startsWith(shorter) && longer.length() - shorter.length() <= LONGEST_ENDING
                && (longer.length() == shorter.length() || longer.endsWith("s"));
    }
}
