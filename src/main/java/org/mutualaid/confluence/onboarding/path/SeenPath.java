package org.mutualaid.confluence.onboarding.path;

import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.onboarding.Newcomer;
import org.mutualaid.confluence.onboarding.Path;
import org.mutualaid.confluence.onboarding.Track;
import org.mutualaid.confluence.reading.Readings;
import org.mutualaid.confluence.volunteer.training.Training;

/**
 * A path as somebody looks at it.
 *
 * @param track how far the reader is, for members
 * @param editions how often the pages of the steps changed in substance
 * @param newcomer what is known of the reader's way in
 * @param trainings those of the space
 */
record SeenPath(
        Standing standing,
        Path path,
        Optional<Track> track,
        Readings editions,
        Optional<Newcomer> newcomer,
        List<Training> trainings) {
}
