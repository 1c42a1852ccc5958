package org.mutualaid.confluence.need.status;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of a status link. */
@Preload
@Table("REQUEST_LINK")
public interface AoRequestLink extends Entity {

    @NotNull
    @Unique
    @StringLength(64)
    String getTokenHash();

    void setTokenHash(String hash);

    /** Epoch milliseconds. */
    @Indexed
    @NotNull
    long getExpiresAt();

    void setExpiresAt(long millis);

    /** Codes of needs, with a blank between them. */
    @NotNull
    @StringLength(450)
    String getCodes();

    void setCodes(String codes);
}
