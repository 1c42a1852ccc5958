package org.mutualaid.confluence.resource.kit;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row of what goes into a kit. */
@Preload
@Table("KIT_ITEM")
@Indexes(@Index(name = "byKit", methodNames = "getKitCode"))
public interface AoKitItem extends Entity {

    @NotNull
    @StringLength(60)
    String getKitCode();

    void setKitCode(String code);

    @NotNull
    @StringLength(60)
    String getResourceCode();

    void setResourceCode(String code);

    /** Thousandths. */
    @NotNull
    long getQuantity();

    void setQuantity(long thousandths);
}
