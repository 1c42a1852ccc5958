package org.mutualaid.confluence.volunteer.training;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of a training. */
@Preload
@Table("TRAINING")
@Indexes(@Index(name = "bySpace", methodNames = {"getSpaceId", "getPlace"}))
public interface AoTraining extends Entity {

    @NotNull
    @Unique
    @StringLength(60)
    String getCode();

    void setCode(String code);

    @NotNull
    long getSpaceId();

    void setSpaceId(long id);

    /** Twice as long as what can be sent, for letters that take two places. */
    @NotNull
    @StringLength(200)
    String getName();

    void setName(String name);

    @StringLength(StringLength.UNLIMITED)
    String getAbout();

    void setAbout(String about);

    /** Null for always. */
    Integer getValidMonths();

    void setValidMonths(Integer months);

    @StringLength(255)
    String getAskUser();

    void setAskUser(String userKey);

    /** Where it stands on the list, from 0; those taken off it stand after the others. */
    @NotNull
    int getPlace();

    void setPlace(int place);

    @NotNull
    boolean isInUse();

    void setInUse(boolean inUse);
}
