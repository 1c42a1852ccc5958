package org.mutualaid.confluence.roster.desk;

import java.time.ZoneId;
import java.util.List;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.volunteer.training.Training;

/**
 * Who looks at the shifts of a space, and what is needed to tell of them.
 *
 * @param zone in which the group lives
 * @param trainings on the list of the space
 */
public record Scene(Standing standing, Catalogue lists, ZoneId zone, List<Training> trainings) {

    /** The name of a training by its code; the code of one that is no longer on the list. */
    public String nameOfTraining(String code) {
        return trainings.stream()
                .filter(training -> training.code().text().equals(code))
                .map(Training::name)
                .findFirst()
                .orElse(code);
    }
}
