package org.mutualaid.confluence.group;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A line of a list of a space. */
@Preload
@Table("CATALOGUE_ENTRY")
@Indexes(@Index(name = "bySpace", methodNames = {"getSpaceId", "getPlace"}))
public interface AoCatalogueEntry extends Entity {

    @NotNull
    long getSpaceId();

    void setSpaceId(long id);

    @NotNull
    @StringLength(20)
    String getKind();

    void setKind(String code);

    @NotNull
    @StringLength(60)
    String getEntryKey();

    void setEntryKey(String key);

    /** Space, kind and key, so that two who save at once cannot store a line twice. */
    @NotNull
    @Unique
    @StringLength(120)
    String getUniqueKey();

    void setUniqueKey(String key);

    /** Null for languages and zones, and for categories that carry the app's translated name. */
    @StringLength(255)
    String getName();

    void setName(String name);

    /** Where it stands among the lines of its space, from 0. */
    @NotNull
    int getPlace();

    void setPlace(int place);

    @NotNull
    boolean isInUse();

    void setInUse(boolean inUse);
}
