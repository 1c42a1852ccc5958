package org.mutualaid.confluence.distribution;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of a round without its lines. Units are whole, instants epoch milliseconds; blank text is null. */
@Preload
@Table("ROUND")
@Indexes({
    @Index(name = "byNewest", methodNames = {"getSpaceId", "getListOrder", "getCode"}),
    @Index(name = "byState", methodNames = {"getSpaceId", "getState"})
})
public interface AoRound extends Entity {

    int CODE_LENGTH = 60;

    @NotNull
    @Unique
    @StringLength(CODE_LENGTH)
    String getCode();

    void setCode(String code);

    @NotNull
    long getSpaceId();

    void setSpaceId(long id);

    @NotNull
    int getRevision();

    void setRevision(int revision);

    @NotNull
    @StringLength(30)
    String getState();

    void setState(String name);

    @NotNull
    @StringLength(CODE_LENGTH)
    String getResourceCode();

    void setResourceCode(String code);

    @NotNull
    @StringLength(450)
    String getResourceName();

    void setResourceName(String name);

    @StringLength(255)
    String getUnit();

    void setUnit(String unit);

    @NotNull
    long getUnits();

    void setUnits(long units);

    @NotNull
    @StringLength(30)
    String getRuleKind();

    void setRuleKind(String name);

    @NotNull
    int getWindowDays();

    void setWindowDays(int days);

    /** Null for no limit. */
    Long getMostEach();

    void setMostEach(Long units);

    @NotNull
    int getAgreementRevision();

    void setAgreementRevision(int revision);

    /** ISO calendar date. */
    @StringLength(30)
    String getAgreedOn();

    void setAgreedOn(String date);

    @StringLength(100)
    String getCategory();

    void setCategory(String key);

    @StringLength(100)
    String getArea();

    void setArea(String key);

    /** ISO calendar date. */
    @StringLength(30)
    String getNeededBy();

    void setNeededBy(String date);

    /** Null for none. */
    Integer getLeftOut();

    void setLeftOut(Integer count);

    @StringLength(255)
    String getMadeBy();

    void setMadeBy(String userKey);

    @NotNull
    long getMadeAt();

    void setMadeAt(long millis);

    /** Ascending for the latest first. */
    @NotNull
    long getListOrder();

    void setListOrder(long number);

    @NotNull
    int getNeeds();

    void setNeeds(int count);

    @NotNull
    int getReached();

    void setReached(int count);

    @NotNull
    long getShared();

    void setShared(long units);

    @NotNull
    int getTaken();

    void setTaken(int count);

    @NotNull
    long getHandedOut();

    void setHandedOut(long units);
}
