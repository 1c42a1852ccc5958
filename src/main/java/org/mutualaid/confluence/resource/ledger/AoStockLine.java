package org.mutualaid.confluence.resource.ledger;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A line of the ledger. Written once, never changed. Quantities are thousandths. */
@Preload
@Table("STOCK_LINE")
@Indexes({
    @Index(name = "byMovement", methodNames = "getMovementCode"),
    @Index(name = "byResource", methodNames = "getResourceCode")
})
public interface AoStockLine extends Entity {

    /** Account and number of the line in it: the lock of the ledger. */
    @NotNull
    @Unique
    @StringLength(300)
    String getLineKey();

    void setLineKey(String key);

    @NotNull
    @StringLength(AoStockAccount.KEY_LENGTH)
    String getAccountKey();

    void setAccountKey(String key);

    @NotNull
    int getLineNumber();

    void setLineNumber(int number);

    @NotNull
    @StringLength(60)
    String getResourceCode();

    void setResourceCode(String code);

    @NotNull
    @StringLength(60)
    String getMovementCode();

    void setMovementCode(String code);

    @NotNull
    long getHereChange();

    void setHereChange(long thousandths);

    @NotNull
    long getHeldChange();

    void setHeldChange(long thousandths);

    @NotNull
    long getHere();

    void setHere(long thousandths);

    @NotNull
    long getHeld();

    void setHeld(long thousandths);
}
