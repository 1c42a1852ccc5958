package org.mutualaid.confluence.care.note;

import java.util.List;

/**
 * The notes with one member.
 *
 * @param user user name of the member, for the care role; empty where it is the reader
 * @param name the name people know them by
 */
public record CareNotesView(String spaceKey, String spaceName, String user, String name, List<Line> notes) {

    /**
     * @param sentence who wrote it when
     * @param kept until when it is kept, in words
     * @param deletes whether the reader can delete it
     */
    public record Line(String code, String sentence, String words, String kept, boolean deletes) {
    }
}
