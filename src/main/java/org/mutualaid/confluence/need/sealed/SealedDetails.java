package org.mutualaid.confluence.need.sealed;

import java.util.Optional;
import org.mutualaid.confluence.access.Sharing;
import org.mutualaid.confluence.care.contact.ContactUnreadable;
import org.mutualaid.confluence.care.contact.SealedWords;
import org.mutualaid.confluence.value.PublicCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts the details of a need into its row and takes them out again. Details that not every member may read are sealed
 * like contacts, so that nobody who has only the database reads them.
 */
public final class SealedDetails {

    private static final Logger log = LoggerFactory.getLogger(SealedDetails.class);

    /** Begins what is sealed; what somebody typed that begins so is sealed too, so that it cannot be mistaken. */
    private static final String SEALED = "sealed:";

    private final SealedWords words;

    public SealedDetails(SealedWords words) {
        this.words = words;
    }

    /**
     * What the row holds; null without details.
     *
     * @param code of the row, to which the seal is bound
     */
    public String stored(PublicCode code, Optional<String> details, Sharing sharing) {
        return details.filter(text -> !text.isBlank())
                .map(text -> isForAll(text, sharing) ? text : SEALED + words.seal(code.text(), text))
                .orElse(null);
    }

    private static boolean isForAll(String text, Sharing sharing) {
        return sharing == Sharing.MEMBERS && !text.startsWith(SEALED);
    }

    /**
     * The details of a row.
     *
     * @return empty also for details that cannot be opened because their key is not here: the need stays on the board
     */
    public Optional<String> read(PublicCode code, String stored) {
        if (stored == null || !stored.startsWith(SEALED)) {
            return Optional.ofNullable(stored);
        }
        try {
            return Optional.of(words.open(code.text(), stored.substring(SEALED.length())));
        } catch (ContactUnreadable withoutItsKey) {
            log.warn("The details of {} cannot be opened: {}", code.text(), withoutItsKey.getMessage());
            return Optional.empty();
        }
    }
}
