package org.mutualaid.confluence.need.twin;

import java.util.List;
import org.mutualaid.confluence.need.Need;

/**
 * Two needs that may be one.
 *
 * @param first the one that was asked first
 * @param sameContact whether both were left with the same number or address
 * @param words those that their titles share, where these make them alike
 */
public record Twin(Need first, Need second, boolean sameContact, List<String> words) {

    public Twin {
        words = List.copyOf(words);
    }

    boolean has(Need need) {
        return first.code().equals(need.code()) || second.code().equals(need.code());
    }

    Need otherThan(Need need) {
        return first.code().equals(need.code()) ? second : first;
    }
}
