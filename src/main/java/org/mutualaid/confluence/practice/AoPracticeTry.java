package org.mutualaid.confluence.practice;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row of one try. */
@Preload
@Table("PRACTICE_TRY")
@Indexes(@Index(name = "byPage", methodNames = {"getPageId", "getTriedAt"}))
public interface AoPracticeTry extends Entity {

    @NotNull
    long getPageId();

    void setPageId(long id);

    /** Epoch milliseconds. */
    @NotNull
    long getTriedAt();

    void setTriedAt(long millis);

    @NotNull
    @StringLength(255)
    String getPerson();

    void setPerson(String userKey);

    @NotNull
    @StringLength(30)
    String getResult();

    void setResult(String name);

    /** Twice as long as what can be sent, for letters that take two places. */
    @StringLength(450)
    String getNote();

    void setNote(String words);
}
