package org.mutualaid.confluence.group.terms;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of what a space says about a role. */
@Preload
@Table("ROLE_CARD")
public interface AoRoleCard extends Entity {

    /** Space and role. */
    @NotNull
    @Unique
    @StringLength(60)
    String getUniqueKey();

    void setUniqueKey(String key);

    @NotNull
    int getRevision();

    void setRevision(int revision);

    @StringLength(StringLength.UNLIMITED)
    String getScope();

    void setScope(String words);

    /** Twice as long as what can be sent, for letters that take two places. */
    @StringLength(300)
    String getHours();

    void setHours(String words);

    @StringLength(255)
    String getAskUser();

    void setAskUser(String key);

    @NotNull
    int getTermMonths();

    void setTermMonths(int months);
}
