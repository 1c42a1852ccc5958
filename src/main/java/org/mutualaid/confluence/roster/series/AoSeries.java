package org.mutualaid.confluence.roster.series;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of a series. Dates are ISO calendar dates. */
@Preload
@Table("SHIFT_SERIES")
@Indexes(@Index(name = "byMade", methodNames = {"isEnded", "getMadeUntil"}))
public interface AoSeries extends Entity {

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
    String getAuthor();

    void setAuthor(String userKey);

    /** IANA name. */
    @NotNull
    @StringLength(60)
    String getZone();

    void setZone(String zone);

    /** One shift of it as a JSON object. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getPlan();

    void setPlan(String json);

    @NotNull
    @StringLength(30)
    String getFirstDate();

    void setFirstDate(String date);

    /** The value of an RRULE. */
    @NotNull
    @StringLength(255)
    String getRule();

    void setRule(String rule);

    /** Dates between commas; null for none. */
    @StringLength(StringLength.UNLIMITED)
    String getLeftOut();

    void setLeftOut(String dates);

    @NotNull
    @StringLength(30)
    String getMadeUntil();

    void setMadeUntil(String date);

    /** Whether no shift comes after what was made. */
    @NotNull
    boolean isEnded();

    void setEnded(boolean ended);
}
