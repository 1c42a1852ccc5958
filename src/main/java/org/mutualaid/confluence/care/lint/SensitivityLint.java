package org.mutualaid.confluence.care.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks through a text for what looks personal. Has no memory, and takes time in proportion to the text. */
public final class SensitivityLint {

    /** More than these help nobody. */
    static final int MOST = 20;

    /** In the order of the text, none over another; of a text full of them the first {@value #MOST}. */
    public List<Finding> find(String text) {
        List<Token> tokens = Token.of(text);
        List<Finding> all = new ArrayList<>(EmailFinder.in(text));
        all.addAll(DocumentFinder.in(tokens));
        all.addAll(new NumberFinder(text, tokens).find());
        all.addAll(new AddressFinder(text, tokens).find());
        all.addAll(DiagnosisFinder.in(tokens));
        all.sort(Comparator.comparingInt(Finding::start).thenComparing(Finding::kind));
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : all) {
            Finding last = kept.isEmpty() ? finding : kept.get(kept.size() - 1);
            if (kept.isEmpty() || !finding.overlaps(last)) {
                kept.add(finding);
            } else if (finding.kind().compareTo(last.kind()) < 0) {
                kept.set(kept.size() - 1, finding);
            }
        }
        return List.copyOf(kept.subList(0, Math.min(kept.size(), MOST)));
    }
}
