package org.mutualaid.confluence.onboarding.join;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of a request to join. What was written is sealed; instants are epoch milliseconds. */
@Preload
@Table("APPLICATION")
@Indexes({
    @Index(name = "byStatus", methodNames = {"getSpaceId", "getStatus", "getAskedAt"}),
    @Index(name = "byAsked", methodNames = "getAskedAt"),
    @Index(name = "byAnswered", methodNames = "getAnsweredAt")
})
public interface AoApplication extends Entity {

    @NotNull
    @Unique
    @StringLength(60)
    String getCode();

    void setCode(String code);

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
    long getAskedAt();

    void setAskedAt(long millis);

    @NotNull
    @StringLength(30)
    String getStatus();

    void setStatus(String name);

    /** Null while it waits. */
    Long getAnsweredAt();

    void setAnsweredAt(Long millis);

    @StringLength(StringLength.UNLIMITED)
    String getSeal();

    void setSeal(String seal);
}
