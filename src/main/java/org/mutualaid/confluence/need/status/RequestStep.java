package org.mutualaid.confluence.need.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.history.HistoryEntry;
import org.mutualaid.confluence.need.NeedStatus;

/**
 * One step of a need as the holder of its link reads it: since when it stood where. Nothing of what was said or done.
 *
 * @param again whether it stood there once before
 */
record RequestStep(NeedStatus status, boolean again, Instant since) {

    static List<RequestStep> of(List<HistoryEntry> history) {
        List<RequestStep> steps = new ArrayList<>();
        for (HistoryEntry line : history) {
            Optional<NeedStatus> status = Optional.ofNullable(line.changes().get("state")).flatMap(NeedStatus::of);
            status.filter(now -> steps.isEmpty() || steps.get(steps.size() - 1).status() != now)
                    .ifPresent(now -> steps.add(new RequestStep(now, isThere(steps, now), line.at())));
        }
        return steps;
    }

    private static boolean isThere(List<RequestStep> steps, NeedStatus status) {
        return steps.stream().anyMatch(step -> step.status() == status);
    }
}
