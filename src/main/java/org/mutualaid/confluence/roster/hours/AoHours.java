package org.mutualaid.confluence.roster.hours;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of hours outside shifts. Instants are epoch milliseconds. */
@Preload
@Table("SHIFT_HOURS")
@Indexes(@Index(name = "byPerson", methodNames = {"getPerson", "getStartsAt"}))
public interface AoHours extends Entity {

    @NotNull
    @Unique
    @StringLength(60)
    String getCode();

    void setCode(String code);

    @NotNull
    long getSpaceId();

    void setSpaceId(long id);

    @NotNull
    int getRevision();

    void setRevision(int revision);

    @NotNull
    @StringLength(255)
    String getPerson();

    void setPerson(String userKey);

    @NotNull
    long getStartsAt();

    void setStartsAt(long millis);

    @NotNull
    long getEndsAt();

    void setEndsAt(long millis);

    @StringLength(StringLength.UNLIMITED)
    String getWhat();

    void setWhat(String words);

    @StringLength(StringLength.UNLIMITED)
    String getReason();

    void setReason(String words);

    @NotNull
    boolean isTaken();

    void setTaken(boolean taken);
}
