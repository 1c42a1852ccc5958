package org.mutualaid.confluence.care.note;

import java.time.Instant;
import org.mutualaid.confluence.value.PublicCode;

/**
 * One note. Written once, never changed.
 *
 * @param code such as {@code K-7K2Q}
 * @param volunteer user key of whom it is about
 * @param author user key of who wrote it: the volunteer, or somebody with the care role
 * @param expires when it is deleted
 * @param words sealed where they are kept
 */
record CareNote(
        PublicCode code, long spaceId, String volunteer, String author, Instant at, Instant expires, String words) {

    @Override
    public String toString() {
        return "CareNote[sealed]";
    }
}
