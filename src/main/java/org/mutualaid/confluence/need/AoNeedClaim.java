package org.mutualaid.confluence.need;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.mutualaid.confluence.history.SlotKey;

/** A row of a claim, kept after it ended. */
@Preload
@Table("NEED_CLAIM")
public interface AoNeedClaim extends Entity {

    /** Lets the database refuse a second claim of the same number. */
    @NotNull
    @Unique
    @StringLength(SlotKey.LENGTH)
    String getSlotKey();

    void setSlotKey(String key);

    @Indexed
    @NotNull
    @StringLength(AoNeed.CODE_LENGTH)
    String getNeedCode();

    void setNeedCode(String code);

    @NotNull
    int getClaimNumber();

    void setClaimNumber(int number);

    @Indexed
    @StringLength(255)
    String getPerson();

    void setPerson(String userKey);

    /** Thousandths; of an ended claim, what it was when it ended. */
    @NotNull
    long getQuantity();

    void setQuantity(long thousandths);

    /** Epoch milliseconds. */
    @NotNull
    long getSince();

    void setSince(long millis);

    /** Epoch milliseconds, as the two that follow; null on rows from before there were terms. */
    Long getTouchedAt();

    void setTouchedAt(Long millis);

    Long getAsksAt();

    void setAsksAt(Long millis);

    Long getLapsesAt();

    void setLapsesAt(Long millis);

    /** Whether what was promised was brought when it ended; null while it stands. */
    Boolean getKept();

    void setKept(Boolean kept);

    /** Epoch milliseconds; null while it stands. */
    Long getEndedAt();

    void setEndedAt(Long millis);
}
