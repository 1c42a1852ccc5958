package org.mutualaid.confluence.care.contact;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of a sealed contact. */
@Preload
@Table("SEALED_CONTACT")
public interface AoSealedContact extends Entity {

    int KEY_LENGTH = 60;
    int MARK_LENGTH = 60;

    @NotNull
    @Unique
    @StringLength(KEY_LENGTH)
    String getContactKey();

    void setContactKey(String key);

    /** Epoch milliseconds. */
    @NotNull
    long getKeptUntil();

    void setKeptUntil(long millis);

    /** Milliseconds. */
    @NotNull
    long getKeptAfterClosing();

    void setKeptAfterClosing(long millis);

    /** Null where there is no number and no address, and of contacts from before there were marks. */
    @StringLength(MARK_LENGTH)
    String getMark();

    void setMark(String mark);

    @StringLength(StringLength.UNLIMITED)
    String getSeal();

    void setSeal(String seal);
}
