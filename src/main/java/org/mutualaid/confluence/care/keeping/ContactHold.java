package org.mutualaid.confluence.care.keeping;

import org.mutualaid.confluence.value.PublicCode;

/** What keeps a contact beside the needs it was left for, such as needs that are still to be written down. */
public interface ContactHold {

    /** Whether what has this code still needs the contact it has. */
    boolean holds(PublicCode code);
}
