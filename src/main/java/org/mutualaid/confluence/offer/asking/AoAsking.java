package org.mutualaid.confluence.offer.asking;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of one question to one person. Instants are epoch milliseconds; blank text is null. */
@Preload
@Table("ASKING")
@Indexes({
    @Index(name = "byPerson", methodNames = {"getSpaceId", "getPerson", "getState", "getAskedAt"}),
    @Index(name = "byNeed", methodNames = "getNeedCode"),
    @Index(name = "byOffer", methodNames = {"getOfferCode", "getState"}),
    @Index(name = "bySpace", methodNames = {"getSpaceId", "getState", "getAskedAt", "getCode"}),
    @Index(name = "byState", methodNames = {"getState", "getAskedAt", "getCode"})
})
public interface AoAsking extends Entity {

    @NotNull
    @Unique
    @StringLength(60)
    String getCode();

    void setCode(String code);

    @NotNull
    long getSpaceId();

    void setSpaceId(long id);

    @NotNull
    int getRevision();

    void setRevision(int revision);

    @NotNull
    @StringLength(255)
    String getPerson();

    void setPerson(String userKey);

    @StringLength(60)
    String getOfferCode();

    void setOfferCode(String code);

    @StringLength(60)
    String getNeedCode();

    void setNeedCode(String code);

    @NotNull
    @StringLength(255)
    String getAskedBy();

    void setAskedBy(String userKey);

    @NotNull
    long getAskedAt();

    void setAskedAt(long millis);

    @StringLength(StringLength.UNLIMITED)
    String getWords();

    void setWords(String words);

    @NotNull
    @StringLength(30)
    String getState();

    void setState(String name);

    /** Null while it waits. */
    Long getAnsweredAt();

    void setAnsweredAt(Long millis);

    @NotNull
    @Unique
    @StringLength(400)
    String getOpenKey();

    void setOpenKey(String key);
}
