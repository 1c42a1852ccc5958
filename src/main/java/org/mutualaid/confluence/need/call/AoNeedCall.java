package org.mutualaid.confluence.need.call;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row of one try to reach somebody. */
@Preload
@Table("NEED_CALL")
@Indexes(@Index(name = "byNeed", methodNames = {"getNeedCode", "getCalledAt"}))
public interface AoNeedCall extends Entity {

    @NotNull
    @StringLength(60)
    String getNeedCode();

    void setNeedCode(String code);

    /** Epoch milliseconds. */
    @NotNull
    long getCalledAt();

    void setCalledAt(long millis);

    @StringLength(255)
    String getPerson();

    void setPerson(String userKey);

    @NotNull
    @StringLength(30)
    String getResult();

    void setResult(String name);

    /** Twice as long as what can be sent, for letters that take two places. */
    @StringLength(450)
    String getNextStep();

    void setNextStep(String words);
}
