package org.mutualaid.confluence.roster.page;

import java.util.List;
import org.mutualaid.confluence.roster.plan.PlanFormView;

/**
 * What stands around a shift on its page. What does not apply is empty.
 *
 * @param login address of the log-in page for a visitor; empty for those logged in
 * @param plan the form to change it; none for those who cannot, and for a shift that is over
 * @param lesson where to write what its series taught, once that is over
 * @param story what happened, the latest first; only for those who run it
 */
public record ShiftPageView(
        String code, String spaceKey, String spaceName, String login, List<PlanFormView> plan, String lesson,
        List<Line> story) {

    public record Line(String sentence, String when) {
    }
}
