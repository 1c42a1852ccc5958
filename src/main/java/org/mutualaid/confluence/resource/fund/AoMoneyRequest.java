package org.mutualaid.confluence.resource.fund;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of a request for money. */
@Preload
@Table("MONEY_REQUEST")
@Indexes(@Index(name = "byFund", methodNames = {"getFundCode", "getAskedAt"}))
public interface AoMoneyRequest extends Entity {

    @NotNull
    @Unique
    @StringLength(60)
    String getCode();

    void setCode(String code);

    @NotNull
    @StringLength(60)
    String getFundCode();

    void setFundCode(String code);

    @NotNull
    int getRevision();

    void setRevision(int revision);

    /** Thousandths of the smallest coin. */
    @NotNull
    long getAmount();

    void setAmount(long thousandths);

    @StringLength(StringLength.UNLIMITED)
    String getPurpose();

    void setPurpose(String words);

    @NotNull
    @StringLength(255)
    String getAskedBy();

    void setAskedBy(String userKey);

    /** Epoch milliseconds. */
    @NotNull
    long getAskedAt();

    void setAskedAt(long millis);

    @NotNull
    @StringLength(30)
    String getState();

    void setState(String name);

    /** User keys, one on each line. */
    @StringLength(StringLength.UNLIMITED)
    String getApprovals();

    void setApprovals(String userKeys);

    @StringLength(StringLength.UNLIMITED)
    String getNote();

    void setNote(String words);
}
