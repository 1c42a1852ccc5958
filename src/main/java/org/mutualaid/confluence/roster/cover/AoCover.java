package org.mutualaid.confluence.roster.cover;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of somebody who looks for cover. */
@Preload
@Table("SHIFT_COVER")
@Indexes({
    @Index(name = "byShift", methodNames = {"getShiftCode", "getPerson"}),
    @Index(name = "byPerson", methodNames = {"getPerson", "getSince"}),
    @Index(name = "byNext", methodNames = "getNextAt")
})
public interface AoCover extends Entity {

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
    @StringLength(60)
    String getShiftCode();

    void setShiftCode(String code);

    @NotNull
    @StringLength(255)
    String getPerson();

    void setPerson(String userKey);

    @StringLength(60)
    String getSwapFor();

    void setSwapFor(String code);

    /** Epoch milliseconds. */
    @NotNull
    long getSince();

    void setSince(long millis);

    /** When others are asked, in epoch milliseconds; null where nobody else is. */
    Long getNextAt();

    void setNextAt(Long millis);

    @NotNull
    @StringLength(30)
    String getCoverState();

    void setCoverState(String name);
}
