package org.mutualaid.confluence.resource.lending;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of a loan. */
@Preload
@Table("LOAN")
@Indexes({
    @Index(name = "byResource", methodNames = {"getResourceCode", "isStanding", "getSince"}),
    @Index(name = "bySpace", methodNames = {"getSpaceId", "isStanding", "getDue"}),
    @Index(name = "byPerson", methodNames = {"getPerson", "isStanding"}),
    @Index(name = "byNeed", methodNames = {"getNeedCode", "isStanding"})
})
public interface AoLoan extends Entity {

    @NotNull
    @Unique
    @StringLength(60)
    String getCode();

    void setCode(String code);

    @NotNull
    @StringLength(60)
    String getResourceCode();

    void setResourceCode(String code);

    @NotNull
    long getSpaceId();

    void setSpaceId(long id);

    @NotNull
    @StringLength(30)
    String getState();

    void setState(String name);

    /** Whether it is out or waiting. */
    @NotNull
    boolean isStanding();

    void setStanding(boolean standing);

    @StringLength(255)
    String getPerson();

    void setPerson(String userKey);

    @StringLength(60)
    String getNeedCode();

    void setNeedCode(String code);

    /** Epoch milliseconds. */
    @NotNull
    long getSince();

    void setSince(long millis);

    /** ISO date. */
    @StringLength(10)
    String getDue();

    void setDue(String date);

    @StringLength(450)
    String getConditionWords();

    void setConditionWords(String words);
}
