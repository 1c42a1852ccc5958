package org.mutualaid.confluence.resource.ledger;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of a movement. Written once, never changed. */
@Preload
@Table("STOCK_MOVEMENT")
@Indexes({
    @Index(name = "byResource", methodNames = {"getResourceCode", "getMovedAt"}),
    @Index(name = "byReference", methodNames = "getReference"),
    @Index(name = "byUndoes", methodNames = "getUndoes")
})
public interface AoStockMovement extends Entity {

    @NotNull
    @Unique
    @StringLength(60)
    String getCode();

    void setCode(String code);

    @NotNull
    @StringLength(60)
    String getResourceCode();

    void setResourceCode(String code);

    /** Epoch milliseconds. */
    @NotNull
    long getMovedAt();

    void setMovedAt(long millis);

    @NotNull
    @StringLength(30)
    String getMovementType();

    void setMovementType(String name);

    /** Null for the app itself. */
    @StringLength(255)
    String getMovedBy();

    void setMovedBy(String userKey);

    @StringLength(60)
    String getReference();

    void setReference(String code);

    @StringLength(30)
    String getReason();

    void setReason(String name);

    /** What somebody wrote about it. */
    @StringLength(StringLength.UNLIMITED)
    String getNote();

    void setNote(String words);

    /** Code of the movement that this one takes back. */
    @StringLength(60)
    String getUndoes();

    void setUndoes(String code);
}
