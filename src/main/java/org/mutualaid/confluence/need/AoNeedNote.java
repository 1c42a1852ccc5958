package org.mutualaid.confluence.need;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row of what somebody wrote as the reason of a change. */
@Preload
@Table("NEED_NOTE")
public interface AoNeedNote extends Entity {

    @Indexed
    @NotNull
    @StringLength(AoNeed.CODE_LENGTH)
    String getNeedCode();

    void setNeedCode(String code);

    @NotNull
    int getRevision();

    void setRevision(int revision);

    @StringLength(StringLength.UNLIMITED)
    String getWords();

    void setWords(String words);
}
