package org.mutualaid.confluence.reading;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of how often something to be read changed in substance. */
@Preload
@Table("READ_SUBSTANCE")
@Indexes(@Index(name = "bySpace", methodNames = "getSpaceId"))
public interface AoSubstance extends Entity {

    @NotNull
    @Unique
    @StringLength(60)
    String getSubject();

    void setSubject(String subject);

    @NotNull
    long getSpaceId();

    void setSpaceId(long id);

    @NotNull
    int getEdition();

    void setEdition(int edition);

    @NotNull
    int getLooked();

    void setLooked(int version);
}
