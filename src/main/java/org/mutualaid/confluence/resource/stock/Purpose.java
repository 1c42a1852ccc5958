package org.mutualaid.confluence.resource.stock;

import java.util.Optional;
import org.mutualaid.confluence.value.PublicCode;

/**
 * What a movement is and what it is for.
 *
 * @param reference the code of what it is for, such as a need's
 * @param reason why the ledger was made to say something else; only for {@link MovementType#ADJUSTED}
 * @param undoes the movement that it takes back
 */
public record Purpose(
        MovementType type, Optional<String> reference, Optional<Adjustment> reason, Optional<PublicCode> undoes) {

    static Purpose of(MovementType type, Optional<String> reference) {
        return new Purpose(type, reference, Optional.empty(), Optional.empty());
    }

    static Purpose of(Adjustment reason) {
        return new Purpose(MovementType.ADJUSTED, Optional.empty(), Optional.of(reason), Optional.empty());
    }

    Purpose undoing(PublicCode movement) {
        return new Purpose(type, reference, reason, Optional.of(movement));
    }
}
