package org.mutualaid.confluence.care.reveal;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row of one look at a contact. */
@Preload
@Table("CONTACT_REVEAL")
public interface AoReveal extends Entity {

    @Indexed
    @NotNull
    @StringLength(60)
    String getNeedCode();

    void setNeedCode(String code);

    @NotNull
    @StringLength(255)
    String getPerson();

    void setPerson(String userKey);

    /** Epoch milliseconds. */
    @NotNull
    long getRevealedAt();

    void setRevealedAt(long millis);

    /** Epoch milliseconds; when the note is deleted. */
    @Indexed
    @NotNull
    long getForgottenAt();

    void setForgottenAt(long millis);

    @NotNull
    @StringLength(30)
    String getReason();

    void setReason(String name);
}
