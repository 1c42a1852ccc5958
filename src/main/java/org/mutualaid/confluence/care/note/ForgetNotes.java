package org.mutualaid.confluence.care.note;

import java.time.Instant;
import org.mutualaid.confluence.care.keeping.Forgetting;

/** Deletes notes whose time is over. */
public final class ForgetNotes implements Forgetting {

    private final CareNoteStore store;

    public ForgetNotes(CareNoteStore store) {
        this.store = store;
    }

    @Override
    public int forget(Instant now) {
        return store.forget(now);
    }
}
