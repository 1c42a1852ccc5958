package org.mutualaid.confluence.volunteer.training;

import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.value.PublicCode;

/** The trainings of a space with what the reader holds of them. */
record SeenTrainings(Standing standing, int revision, List<Training> trainings, List<Holding> own) {

    Optional<Holding> held(PublicCode training) {
        return own.stream().filter(holding -> holding.training().equals(training)).findFirst();
    }

    /** Whether the reader gives a training: coordinators, and whoever is to be asked for it. */
    static boolean gives(Standing standing, Training training) {
        return standing.isCoordinator()
                || standing.isMember() && training.askUser().filter(standing.actor()::is).isPresent();
    }
}
