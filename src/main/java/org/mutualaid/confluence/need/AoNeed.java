package org.mutualaid.confluence.need;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of a need. Quantities are thousandths, instants epoch milliseconds; blank text is null. */
@Preload
@Table("NEED")
@Indexes({
    @Index(name = "byBoard", methodNames = {"getSpaceId", "getBoardOrder", "getCode"}),
    @Index(name = "byPoster", methodNames = {"getSpaceId", "getPostedBy", "getBoardOrder", "getCode"}),
    @Index(name = "byAsked", methodNames = {"getSpaceId", "getAskedAt"}),
    @Index(name = "byKind", methodNames = {"getSpaceId", "getCategory", "getAskedAt"}),
    @Index(name = "byLapse", methodNames = "getPromiseLapsesAt")
})
public interface AoNeed extends Entity {

    int CODE_LENGTH = 60;
    int KEY_LENGTH = 100;
    int SEARCH_LENGTH = 450;

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
    @StringLength(255)
    String getTitle();

    void setTitle(String title);

    /** Code and title as they are searched. */
    @NotNull
    @StringLength(SEARCH_LENGTH)
    String getSearchText();

    void setSearchText(String folded);

    @StringLength(StringLength.UNLIMITED)
    String getDetails();

    void setDetails(String details);

    @NotNull
    @StringLength(KEY_LENGTH)
    String getCategory();

    void setCategory(String key);

    @StringLength(KEY_LENGTH)
    String getArea();

    void setArea(String key);

    @NotNull
    @StringLength(30)
    String getUrgency();

    void setUrgency(String name);

    /** ISO calendar date. */
    @StringLength(30)
    String getNeededBy();

    void setNeededBy(String date);

    @NotNull
    long getQuantity();

    void setQuantity(long thousandths);

    @NotNull
    long getMet();

    void setMet(long thousandths);

    @StringLength(KEY_LENGTH)
    String getUnit();

    void setUnit(String unit);

    @NotNull
    @StringLength(KEY_LENGTH)
    String getLanguage();

    void setLanguage(String tag);

    @NotNull
    boolean isOnBehalf();

    void setOnBehalf(boolean onBehalf);

    /** Null of needs that were written before there was a choice: members read them. */
    @StringLength(30)
    String getSharing();

    void setSharing(String name);

    @StringLength(255)
    String getPostedBy();

    void setPostedBy(String userKey);

    @NotNull
    long getAskedAt();

    void setAskedAt(long millis);

    @NotNull
    long getDeadline();

    void setDeadline(long millis);

    @NotNull
    @StringLength(30)
    String getPlacedBy();

    void setPlacedBy(String reason);

    /** By how many milliseconds it is moved up; null for not at all. */
    Long getBoost();

    void setBoost(Long millis);

    @NotNull
    @StringLength(30)
    String getState();

    void setState(String name);

    @NotNull
    int getClaimsEver();

    void setClaimsEver(int count);

    /** Null while something can be done about it. */
    Long getClosedAt();

    void setClosedAt(Long millis);

    /** When somebody first tried to reach who asked; null while nobody has. */
    Long getFirstCalledAt();

    void setFirstCalledAt(Long millis);

    /** Since when a contact waits to be tried; null where there is none, and once somebody tried. */
    Long getUncalledSince();

    void setUncalledSince(Long millis);

    /** From when on somebody who promised is asked how it goes; null while nobody is. */
    Long getPromiseAsksAt();

    void setPromiseAsksAt(Long millis);

    /** When the first promise goes back on the board without a word; null while none does. */
    Long getPromiseLapsesAt();

    void setPromiseLapsesAt(Long millis);

    /** The one number that orders a whole board; see {@link org.mutualaid.confluence.need.line.BoardStretch}. */
    @NotNull
    long getBoardOrder();

    void setBoardOrder(long number);
}
