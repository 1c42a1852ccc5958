package org.mutualaid.confluence.group.roles;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row of one person's time in a role, kept after it ended. Instants are epoch milliseconds. */
@Preload
@Table("ROLE_HOLDER")
@Indexes(@Index(name = "bySpace", methodNames = {"getSpaceId", "getUserKey"}))
public interface AoRoleHolder extends Entity {

    @NotNull
    long getSpaceId();

    void setSpaceId(long id);

    @NotNull
    @StringLength(255)
    String getUserKey();

    void setUserKey(String key);

    @NotNull
    @StringLength(30)
    String getRoleName();

    void setRoleName(String name);

    @NotNull
    long getHeldSince();

    void setHeldSince(long millis);

    /** Null while it is held. */
    Long getHeldUntil();

    void setHeldUntil(Long millis);

    /** ISO calendar date; null where no term was agreed. */
    @StringLength(30)
    String getTermUntil();

    void setTermUntil(String date);

    /** Null as long as nothing was said. */
    @StringLength(30)
    String getTermAnswer();

    void setTermAnswer(String name);
}
