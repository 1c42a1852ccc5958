package org.mutualaid.confluence.onboarding;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of somebody on their way in, kept once they arrived. Instants are epoch milliseconds. */
@Preload
@Table("NEWCOMER")
@Indexes({
    @Index(name = "bySpace", methodNames = {"getSpaceId", "getArrivedAt", "getSince"}),
    @Index(name = "byArrival", methodNames = {"getArrivedAt", "getSince"}),
    @Index(name = "byBuddy", methodNames = {"getSpaceId", "getBuddyKey"})
})
public interface AoNewcomer extends Entity {

    /** Space and person. */
    @NotNull
    @Unique
    @StringLength(300)
    String getUniqueKey();

    void setUniqueKey(String key);

    @NotNull
    long getSpaceId();

    void setSpaceId(long id);

    @NotNull
    @StringLength(255)
    String getUserKey();

    void setUserKey(String key);

    @NotNull
    long getSince();

    void setSince(long millis);

    /** One tag a line. */
    @StringLength(StringLength.UNLIMITED)
    String getLanguages();

    void setLanguages(String lines);

    /** One key a line. */
    @StringLength(StringLength.UNLIMITED)
    String getAreas();

    void setAreas(String lines);

    /** Null as long as nobody goes along. */
    @StringLength(255)
    String getBuddyKey();

    void setBuddyKey(String key);

    /** Null while they are on their way. */
    Long getArrivedAt();

    void setArrivedAt(Long millis);
}
