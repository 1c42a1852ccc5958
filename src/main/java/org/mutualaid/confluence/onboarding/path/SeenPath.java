package org.mutualaid.confluence.onboarding.path;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.onboarding.Newcomer;
import org.mutualaid.confluence.onboarding.Path;
import org.mutualaid.confluence.onboarding.Step;
import org.mutualaid.confluence.onboarding.Track;
import org.mutualaid.confluence.reading.Readings;
import org.mutualaid.confluence.volunteer.training.Training;

/**
 * A path as somebody looks at it.
 *
 * @param track how far the reader is, for members
 * @param editions how often the pages of the steps changed in substance
 * @param pages where the pages of the wiki are that the reader may see, by id
 * @param newcomer what is known of the reader's way in
 * @param trainings those of the space
 */
record SeenPath(
        Standing standing,
        Path path,
        Optional<Track> track,
        Readings editions,
        Map<Long, String> pages,
        Optional<Newcomer> newcomer,
        List<Training> trainings) {

    /** Where a step leads the reader; empty where that is nowhere, or not for them. */
    Optional<String> page(Step step) {
        return step.page(pages);
    }

    /** Whether a step leads to a page that the reader may not see, or that is gone. */
    boolean isShut(Step step) {
        return step.pageId().filter(id -> !pages.containsKey(id)).isPresent();
    }
}
