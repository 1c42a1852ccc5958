package org.mutualaid.confluence.care.note;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of a sealed note. Instants are epoch milliseconds. */
@Preload
@Table("CARE_NOTE")
@Indexes({
    @Index(name = "byVolunteer", methodNames = {"getSpaceId", "getVolunteer", "getWrittenAt"}),
    @Index(name = "byExpiry", methodNames = "getExpiresAt")
})
public interface AoCareNote extends Entity {

    @NotNull
    @Unique
    @StringLength(60)
    String getCode();

    void setCode(String code);

    @NotNull
    long getSpaceId();

    void setSpaceId(long id);

    @NotNull
    @StringLength(255)
    String getVolunteer();

    void setVolunteer(String userKey);

    @NotNull
    @StringLength(255)
    String getAuthor();

    void setAuthor(String userKey);

    @NotNull
    long getWrittenAt();

    void setWrittenAt(long millis);

    @NotNull
    long getExpiresAt();

    void setExpiresAt(long millis);

    @StringLength(StringLength.UNLIMITED)
    String getSeal();

    void setSeal(String seal);
}
