package org.mutualaid.confluence.roster.feed;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of a calendar link. */
@Preload
@Table("SHIFT_FEED")
@Indexes(@Index(name = "byPerson", methodNames = {"getSpaceId", "getPerson"}))
public interface AoFeed extends Entity {

    /** Space, kind and person. */
    @NotNull
    @Unique
    @StringLength(300)
    String getUniqueKey();

    void setUniqueKey(String key);

    @NotNull
    @Unique
    @StringLength(100)
    String getDigest();

    void setDigest(String digest);

    @NotNull
    long getSpaceId();

    void setSpaceId(long id);

    @NotNull
    @StringLength(255)
    String getPerson();

    void setPerson(String userKey);

    @NotNull
    @StringLength(30)
    String getKind();

    void setKind(String name);

    /** Epoch milliseconds. */
    @NotNull
    long getIssuedAt();

    void setIssuedAt(long millis);
}
