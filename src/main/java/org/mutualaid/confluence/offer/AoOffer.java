package org.mutualaid.confluence.offer;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * A row of an offer. Quantities are thousandths, instants epoch milliseconds; blank text is null. Several keys in one
 * column stand between blanks, and a star where none was chosen, so that each can be looked for.
 */
@Preload
@Table("OFFER")
@Indexes({
    @Index(name = "byList", methodNames = {"getSpaceId", "getListOrder", "getCode"}),
    @Index(name = "byPerson", methodNames = {"getSpaceId", "getOfferedBy", "getListOrder", "getCode"}),
    @Index(name = "byKind", methodNames = {"getSpaceId", "getCategory", "getListOrder", "getCode"}),
    @Index(name = "byEnd", methodNames = {"getState", "getEndsOn"})
})
public interface AoOffer extends Entity {

    int SEARCH_LENGTH = 450;

    @NotNull
    @Unique
    @StringLength(60)
    String getCode();

    void setCode(String code);

    @NotNull
    long getSpaceId();

    void setSpaceId(long id);

    @NotNull
    int getRevision();

    void setRevision(int revision);

    @NotNull
    @StringLength(255)
    String getTitle();

    void setTitle(String title);

    /** Code and title as they are searched. */
    @NotNull
    @StringLength(SEARCH_LENGTH)
    String getSearchText();

    void setSearchText(String folded);

    @StringLength(StringLength.UNLIMITED)
    String getNote();

    void setNote(String note);

    @NotNull
    @StringLength(30)
    String getSort();

    void setSort(String name);

    @NotNull
    @StringLength(100)
    String getCategory();

    void setCategory(String key);

    @NotNull
    @StringLength(SEARCH_LENGTH)
    String getAreas();

    void setAreas(String keys);

    @NotNull
    @StringLength(SEARCH_LENGTH)
    String getFreeTimes();

    void setFreeTimes(String keys);

    @NotNull
    @StringLength(30)
    String getRhythm();

    void setRhythm(String name);

    /** ISO calendar date; a day far away where there is no last one. */
    @NotNull
    @StringLength(30)
    String getEndsOn();

    void setEndsOn(String date);

    @NotNull
    @StringLength(SEARCH_LENGTH)
    String getLanguages();

    void setLanguages(String tags);

    @NotNull
    @StringLength(30)
    String getAudience();

    void setAudience(String name);

    Long getQuantity();

    void setQuantity(Long thousandths);

    @StringLength(100)
    String getUnit();

    void setUnit(String unit);

    @NotNull
    @StringLength(255)
    String getOfferedBy();

    void setOfferedBy(String userKey);

    @NotNull
    long getOfferedAt();

    void setOfferedAt(long millis);

    @NotNull
    @StringLength(30)
    String getState();

    void setState(String name);

    /** Null while it is open or paused. */
    Long getClosedAt();

    void setClosedAt(Long millis);

    /** The one number that orders all lists: a stretch for each of open, paused and closed, the newest first. */
    @NotNull
    long getListOrder();

    void setListOrder(long number);
}
