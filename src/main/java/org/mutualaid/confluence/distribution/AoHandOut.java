package org.mutualaid.confluence.distribution;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of one share that was handed out. Written once, never changed. */
@Preload
@Table("ROUND_HAND_OUT")
@Indexes({
    @Index(name = "byRound", methodNames = "getRoundCode"),
    @Index(name = "byTime", methodNames = {"getSpaceId", "getHandedAt"})
})
public interface AoHandOut extends Entity {

    /** Round and need: lets the database refuse to hand out a share twice. */
    @NotNull
    @Unique
    @StringLength(100)
    String getHandOutKey();

    void setHandOutKey(String key);

    @NotNull
    @StringLength(AoRound.CODE_LENGTH)
    String getRoundCode();

    void setRoundCode(String code);

    @NotNull
    @StringLength(AoRound.CODE_LENGTH)
    String getNeedCode();

    void setNeedCode(String code);

    @NotNull
    long getSpaceId();

    void setSpaceId(long id);

    @NotNull
    @StringLength(AoRound.CODE_LENGTH)
    String getResourceCode();

    void setResourceCode(String code);

    @NotNull
    long getUnits();

    void setUnits(long units);

    /** Epoch milliseconds. */
    @NotNull
    long getHandedAt();

    void setHandedAt(long millis);

    @StringLength(255)
    String getHandedBy();

    void setHandedBy(String userKey);

    /** Why it was less than the share. */
    @StringLength(255)
    String getLessBecause();

    void setLessBecause(String words);
}
