package org.mutualaid.confluence.roster.attend;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Words that somebody wrote about a shift: a message to everybody on it, or why its list was put right. */
@Preload
@Table("SHIFT_NOTE")
@Indexes(@Index(name = "byShift", methodNames = {"getShiftCode", "getKind", "getWrittenAt"}))
public interface AoShiftNote extends Entity {

    @NotNull
    @StringLength(60)
    String getShiftCode();

    void setShiftCode(String code);

    /** {@code message} or {@code correction}. */
    @NotNull
    @StringLength(30)
    String getKind();

    void setKind(String kind);

    /** User key; null of those who are no longer known. */
    @StringLength(255)
    String getAuthor();

    void setAuthor(String userKey);

    /** Epoch milliseconds. */
    @NotNull
    long getWrittenAt();

    void setWrittenAt(long millis);

    @StringLength(StringLength.UNLIMITED)
    String getWords();

    void setWords(String words);
}
