package org.mutualaid.confluence.care.contact;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row that says which contact is that of a need. Several needs may have the same one. */
@Preload
@Table("CONTACT_OF_NEED")
public interface AoContactOfNeed extends Entity {

    @NotNull
    @Unique
    @StringLength(60)
    String getNeedCode();

    void setNeedCode(String code);

    @Indexed
    @NotNull
    @StringLength(AoSealedContact.KEY_LENGTH)
    String getContactKey();

    void setContactKey(String key);
}
