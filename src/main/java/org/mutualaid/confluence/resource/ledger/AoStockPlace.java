package org.mutualaid.confluence.resource.ledger;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of a place where a group keeps things. */
@Preload
@Table("STOCK_PLACE")
@Indexes(
    @Index(name = "bySpace", methodNames = "getSpaceId")
)
public interface AoStockPlace extends Entity {

    /** Space and key of the place. */
    @NotNull
    @Unique
    @StringLength(160)
    String getPlaceKey();

    void setPlaceKey(String key);

    @NotNull
    long getSpaceId();

    void setSpaceId(long id);

    @NotNull
    @StringLength(255)
    String getName();

    void setName(String name);
}
