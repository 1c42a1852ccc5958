package org.mutualaid.confluence.history;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of the history. Written once, never changed. */
@Preload
@Table("HISTORY")
@Indexes(@Index(name = "byAggregate", methodNames = {"getAggregateCode", "getRevision"}))
public interface AoHistoryEntry extends Entity {

    @NotNull
    @StringLength(60)
    String getAggregateCode();

    void setAggregateCode(String code);

    @NotNull
    int getRevision();

    void setRevision(int revision);

    @NotNull
    @Unique
    @StringLength(80)
    String getRevisionKey();

    void setRevisionKey(String key);

    /** Epoch milliseconds. */
    @NotNull
    long getRecordedAt();

    void setRecordedAt(long millis);

    /** Null for a visitor without an account. */
    @StringLength(255)
    String getActorKey();

    void setActorKey(String key);

    @NotNull
    @StringLength(60)
    String getActionCode();

    void setActionCode(String code);

    /** One line {@code field=value} for each field; null when there is none. */
    @StringLength(StringLength.UNLIMITED)
    String getChanges();

    void setChanges(String lines);
}
