package org.mutualaid.confluence.group.roleboard;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of somebody's word that they could take on a role. Instants are epoch milliseconds. */
@Preload
@Table("ROLE_WILLING")
@Indexes(@Index(name = "bySpace", methodNames = {"getSpaceId", "getSaidAt"}))
public interface AoWilling extends Entity {

    /** Space, role and person. */
    @NotNull
    @Unique
    @StringLength(330)
    String getUniqueKey();

    void setUniqueKey(String key);

    @NotNull
    long getSpaceId();

    void setSpaceId(long id);

    @NotNull
    @StringLength(30)
    String getRoleName();

    void setRoleName(String name);

    @NotNull
    @StringLength(255)
    String getUserKey();

    void setUserKey(String key);

    @NotNull
    long getSaidAt();

    void setSaidAt(long millis);

    /** Null while it waits. */
    Long getNotNowAt();

    void setNotNowAt(Long millis);
}
