package org.mutualaid.confluence.need.kin;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row for somebody who follows a need without having posted it. */
@Preload
@Table("NEED_FOLLOWER")
public interface AoNeedFollower extends Entity {

    /** Code and person, so that nobody follows twice. */
    @NotNull
    @Unique
    @StringLength(330)
    String getUniqueKey();

    void setUniqueKey(String key);

    @Indexed
    @NotNull
    @StringLength(AoNeedTie.CODE_LENGTH)
    String getNeedCode();

    void setNeedCode(String code);

    /** User key. */
    @Indexed
    @NotNull
    @StringLength(255)
    String getPerson();

    void setPerson(String userKey);
}
