package org.mutualaid.confluence.roster.attend;

import java.util.Collection;
import java.util.List;

/** Where words about shifts are kept. */
interface NoteStore {

    String MESSAGE = "message";
    String CORRECTION = "correction";

    void add(String kind, ShiftNote note);

    /** The notes of shifts, the latest first. One statement. */
    List<ShiftNote> of(String kind, Collection<String> shifts, int limit);
}
