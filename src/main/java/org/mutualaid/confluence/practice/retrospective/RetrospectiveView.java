package org.mutualaid.confluence.practice.retrospective;

import java.util.List;
import org.mutualaid.confluence.practice.action.ActionView;

/**
 * Looking back, for one reader.
 *
 * @param when such as "Sun 1 Nov to Mon 30 Nov"
 * @param here what the group set out to do on this page
 * @param earlier what it set out to do before and is still open
 * @param today the first day that an action can have
 * @param soon a day that suits most actions
 */
public record RetrospectiveView(
        String id, String pageId, boolean acts, boolean member, String when, ClosedView closed,
        List<ActionView> here, List<ActionView> earlier, String today, String soon) {
}
