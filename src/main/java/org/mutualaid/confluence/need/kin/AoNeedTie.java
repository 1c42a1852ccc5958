package org.mutualaid.confluence.need.kin;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row that says as what a need goes on. */
@Preload
@Table("NEED_TIE")
public interface AoNeedTie extends Entity {

    int CODE_LENGTH = 60;

    /** Both codes, so that nothing is tied twice. */
    @NotNull
    @Unique
    @StringLength(130)
    String getUniqueKey();

    void setUniqueKey(String key);

    @Indexed
    @NotNull
    @StringLength(CODE_LENGTH)
    String getFromCode();

    void setFromCode(String code);

    @Indexed
    @NotNull
    @StringLength(CODE_LENGTH)
    String getToCode();

    void setToCode(String code);
}
