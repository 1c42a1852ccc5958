package org.mutualaid.confluence.practice.use;

import java.util.List;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.practice.Try;
import org.mutualaid.confluence.practice.figure.TopicReport;
import org.mutualaid.confluence.roster.desk.SeenShift;

/**
 * Where a page is of use.
 *
 * @param needs open ones it belongs to or that are of its topics, the most urgent first
 * @param shifts to come that it belongs to or that are for needs of its topics; for members
 * @param tries how it went, the latest first
 */
record PracticeUse(List<Need> needs, List<SeenShift> shifts, List<Try> tries, List<TopicReport> reports) {

    /** How many people tried it, of the tries that are read. */
    int people() {
        return (int) tries.stream().map(Try::person).distinct().count();
    }
}
