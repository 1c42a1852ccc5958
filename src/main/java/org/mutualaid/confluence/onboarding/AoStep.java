package org.mutualaid.confluence.onboarding;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of a step of a path. */
@Preload
@Table("PATH_STEP")
@Indexes(@Index(name = "bySpace", methodNames = {"getSpaceId", "getPlace"}))
public interface AoStep extends Entity {

    @NotNull
    @Unique
    @StringLength(60)
    String getCode();

    void setCode(String code);

    @NotNull
    long getSpaceId();

    void setSpaceId(long id);

    /** Revision of the whole path, the same in all its rows. */
    @NotNull
    int getRevision();

    void setRevision(int revision);

    @NotNull
    @StringLength(30)
    String getKind();

    void setKind(String name);

    /** Twice as long as what can be sent, for letters that take two places. */
    @NotNull
    @StringLength(250)
    String getTitle();

    void setTitle(String title);

    @StringLength(450)
    String getPagePath();

    void setPagePath(String path);

    @StringLength(60)
    String getTrainingCode();

    void setTrainingCode(String code);

    @StringLength(StringLength.UNLIMITED)
    String getAbout();

    void setAbout(String about);

    /** Null where the path leads to no page of the wiki. */
    Long getPageId();

    void setPageId(Long id);

    @NotNull
    int getPlace();

    void setPlace(int place);
}
