package org.mutualaid.confluence.distribution.desk;

import java.util.List;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.distribution.Round;
import org.mutualaid.confluence.distribution.measure.RoundMeasuring;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.value.PublicCode;

/**
 * A round, what the one who looks at it is in its space, and the lists its keys are from.
 *
 * @param read its needs, and what its measures are made of
 * @param stuck needs whose share could not be handed out just now, because they can take it no more
 */
public record SeenRound(
        Round round, Standing standing, Catalogue lists, RoundMeasuring.Read read, List<PublicCode> stuck) {

    public SeenRound {
        stuck = List.copyOf(stuck);
    }
}
