package org.mutualaid.confluence.roster.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of a shift. Instants are epoch milliseconds; blank text is null. */
@Preload
@Table("SHIFT")
@Indexes({
    @Index(name = "byTime", methodNames = {"getSpaceId", "getStartsAt", "getCode"}),
    @Index(name = "byOffer", methodNames = "getOfferEndsAt"),
    @Index(name = "byPassed", methodNames = "getPassedOverAt"),
    @Index(name = "byRelated", methodNames = {"getRelated", "getStartsAt"}),
    @Index(name = "bySeries", methodNames = {"getSeries", "getStartsAt"})
})
public interface AoShift extends Entity {

    int CODE_LENGTH = 60;
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

    /** Written first by each change, so that the database lets those who come at once in one after the other. */
    @NotNull
    int getTurn();

    void setTurn(int turn);

    @NotNull
    @StringLength(255)
    String getTitle();

    void setTitle(String title);

    @NotNull
    @StringLength(255)
    String getPlace();

    void setPlace(String place);

    /** The place as it is searched. */
    @NotNull
    @StringLength(SEARCH_LENGTH)
    String getPlaceText();

    void setPlaceText(String folded);

    @StringLength(100)
    String getArea();

    void setArea(String key);

    @NotNull
    long getStartsAt();

    void setStartsAt(long millis);

    @NotNull
    long getEndsAt();

    void setEndsAt(long millis);

    /** A JSON object with the list of positions. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getPositions();

    void setPositions(String json);

    /** The roles as they are searched, each between bars. */
    @NotNull
    @StringLength(SEARCH_LENGTH)
    String getRolesText();

    void setRolesText(String folded);

    @StringLength(StringLength.UNLIMITED)
    String getNotes();

    void setNotes(String notes);

    @StringLength(StringLength.UNLIMITED)
    String getBring();

    void setBring(String bring);

    @StringLength(StringLength.UNLIMITED)
    String getAccessNotes();

    void setAccessNotes(String notes);

    @StringLength(255)
    String getLead();

    void setLead(String userKey);

    @StringLength(CODE_LENGTH)
    String getRelated();

    void setRelated(String code);

    Long getOpensAt();

    void setOpensAt(Long millis);

    Long getForAllAt();

    void setForAllAt(Long millis);

    @StringLength(255)
    String getAuthor();

    void setAuthor(String userKey);

    @StringLength(CODE_LENGTH)
    String getSeries();

    void setSeries(String code);

    @NotNull
    boolean isCalledOff();

    void setCalledOff(boolean calledOff);

    @NotNull
    int getSignupsEver();

    void setSignupsEver(int count);

    @NotNull
    int getFreePlaces();

    void setFreePlaces(int count);

    /** When the first offer passes on; null while none stands. */
    Long getOfferEndsAt();

    void setOfferEndsAt(Long millis);

    /** When it begins, while somebody waits beside a free place; else null. */
    Long getPassedOverAt();

    void setPassedOverAt(Long millis);
}
