package org.mutualaid.confluence.need.pace;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row that remembers for a day that one source sent something. */
@Preload
@Table("SENDING")
public interface AoSending extends Entity {

    /** See {@link SenderPace}: a hash, never an address. */
    @Indexed
    @NotNull
    @StringLength(64)
    String getSource();

    void setSource(String hash);

    /** Epoch milliseconds. */
    @Indexed
    @NotNull
    long getSentAt();

    void setSentAt(long millis);
}
