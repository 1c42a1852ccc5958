package org.mutualaid.confluence.reading;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of what somebody said of something to be read. */
@Preload
@Table("READ_BY")
@Indexes({
    @Index(name = "byPerson", methodNames = {"getUserKey", "getSubject"}),
    @Index(name = "bySubject", methodNames = {"getSubject", "getEdition", "isAgreed", "getPageVersion"}),
    @Index(name = "bySpace", methodNames = "getSpaceId")
})
public interface AoReading extends Entity {

    /** Subject, edition, whether they agree, and person. */
    @NotNull
    @Unique
    @StringLength(350)
    String getUniqueKey();

    void setUniqueKey(String key);

    @NotNull
    @StringLength(60)
    String getSubject();

    void setSubject(String subject);

    @NotNull
    long getSpaceId();

    void setSpaceId(long id);

    @NotNull
    int getEdition();

    void setEdition(int edition);

    @NotNull
    int getPageVersion();

    void setPageVersion(int version);

    @NotNull
    @StringLength(255)
    String getUserKey();

    void setUserKey(String key);

    @NotNull
    boolean isAgreed();

    void setAgreed(boolean agreed);

    /** Epoch milliseconds. */
    @NotNull
    long getReadAt();

    void setReadAt(long millis);
}
