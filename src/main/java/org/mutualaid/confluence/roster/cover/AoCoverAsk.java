package org.mutualaid.confluence.roster.cover;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row of one person who was asked to cover. */
@Preload
@Table("SHIFT_COVER_ASK")
@Indexes({
    @Index(name = "byCover", methodNames = "getCoverCode"),
    @Index(name = "byPerson", methodNames = {"getPerson", "getAnswer"}),
    @Index(name = "byTime", methodNames = {"getSpaceId", "getAskedAt"})
})
public interface AoCoverAsk extends Entity {

    String NONE = "none";

    @NotNull
    @StringLength(60)
    String getCoverCode();

    void setCoverCode(String code);

    @NotNull
    long getSpaceId();

    void setSpaceId(long id);

    @NotNull
    @StringLength(255)
    String getPerson();

    void setPerson(String userKey);

    /** Epoch milliseconds. */
    @NotNull
    long getAskedAt();

    void setAskedAt(long millis);

    /** {@code none}, {@code yes} or {@code no}. */
    @NotNull
    @StringLength(30)
    String getAnswer();

    void setAnswer(String answer);
}
