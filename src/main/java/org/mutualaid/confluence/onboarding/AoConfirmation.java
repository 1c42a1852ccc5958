package org.mutualaid.confluence.onboarding;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of a step that somebody did. */
@Preload
@Table("PATH_DONE")
@Indexes(@Index(name = "byPerson", methodNames = {"getSpaceId", "getUserKey", "getDoneAt"}))
public interface AoConfirmation extends Entity {

    /** Step and person. */
    @NotNull
    @Unique
    @StringLength(330)
    String getUniqueKey();

    void setUniqueKey(String key);

    @NotNull
    @StringLength(60)
    String getStepCode();

    void setStepCode(String code);

    @NotNull
    long getSpaceId();

    void setSpaceId(long id);

    @NotNull
    @StringLength(255)
    String getUserKey();

    void setUserKey(String key);

    /** Epoch milliseconds. */
    @NotNull
    long getDoneAt();

    void setDoneAt(long millis);

    @NotNull
    @StringLength(255)
    String getSaidBy();

    void setSaidBy(String key);
}
