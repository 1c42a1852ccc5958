package org.mutualaid.confluence.resource.ledger;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of one lot at one place, as its last line left it. Quantities are thousandths; blank text is null. */
@Preload
@Table("STOCK_ACCOUNT")
@Indexes({
    @Index(name = "byResource", methodNames = "getResourceCode"),
    @Index(name = "bySpace", methodNames = {"getSpaceId", "getHere"})
})
public interface AoStockAccount extends Entity {

    int KEY_LENGTH = 200;

    @NotNull
    @Unique
    @StringLength(KEY_LENGTH)
    String getAccountKey();

    void setAccountKey(String key);

    @NotNull
    @StringLength(60)
    String getResourceCode();

    void setResourceCode(String code);

    @NotNull
    long getSpaceId();

    void setSpaceId(long id);

    @NotNull
    @StringLength(60)
    String getLotLabel();

    void setLotLabel(String label);

    /** ISO date. */
    @StringLength(10)
    String getExpires();

    void setExpires(String date);

    @StringLength(450)
    String getSource();

    void setSource(String words);

    @StringLength(StringLength.UNLIMITED)
    String getRestrictions();

    void setRestrictions(String words);

    @NotNull
    @StringLength(120)
    String getPlaceKey();

    void setPlaceKey(String key);

    @NotNull
    @StringLength(255)
    String getPlaceName();

    void setPlaceName(String name);

    @NotNull
    int getLineCount();

    void setLineCount(int count);

    @NotNull
    long getHere();

    void setHere(long thousandths);

    @NotNull
    long getHeld();

    void setHeld(long thousandths);
}
