package org.mutualaid.confluence.resource.ledger;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of what is set aside in one account for one thing. Deleted when nothing is left of it. */
@Preload
@Table("STOCK_HOLD")
@Indexes({
    @Index(name = "byResource", methodNames = "getResourceCode"),
    @Index(name = "byReference", methodNames = "getReference")
})
public interface AoStockHold extends Entity {

    /** Account and reference. */
    @NotNull
    @Unique
    @StringLength(300)
    String getHoldKey();

    void setHoldKey(String key);

    @NotNull
    @StringLength(AoStockAccount.KEY_LENGTH)
    String getAccountKey();

    void setAccountKey(String key);

    @NotNull
    @StringLength(60)
    String getResourceCode();

    void setResourceCode(String code);

    @NotNull
    @StringLength(60)
    String getReference();

    void setReference(String code);

    @NotNull
    long getQuantity();

    void setQuantity(long thousandths);

    @StringLength(255)
    String getHeldBy();

    void setHeldBy(String userKey);

    /** Epoch milliseconds. */
    @NotNull
    long getHeldAt();

    void setHeldAt(long millis);
}
