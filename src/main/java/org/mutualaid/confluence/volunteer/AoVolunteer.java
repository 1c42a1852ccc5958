package org.mutualaid.confluence.volunteer;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of a volunteer's profile. Lists have one entry a line; instants are epoch milliseconds, dates ISO. */
@Preload
@Table("VOLUNTEER")
@Indexes({
    @Index(name = "bySpace", methodNames = {"getSpaceId", "getSince", "getCode"}),
    @Index(name = "byRest", methodNames = {"getSpaceId", "getRestUntil"})
})
public interface AoVolunteer extends Entity {

    int DATE_LENGTH = 30;

    @NotNull
    @Unique
    @StringLength(60)
    String getCode();

    void setCode(String code);

    /** Space and person, so that nobody has two in one space. */
    @NotNull
    @Unique
    @StringLength(300)
    String getUniqueKey();

    void setUniqueKey(String key);

    @NotNull
    long getSpaceId();

    void setSpaceId(long id);

    @NotNull
    @StringLength(255)
    String getUserKey();

    void setUserKey(String key);

    @NotNull
    int getRevision();

    void setRevision(int revision);

    @NotNull
    long getSince();

    void setSince(long millis);

    @StringLength(StringLength.UNLIMITED)
    String getSkills();

    void setSkills(String lines);

    /** What is searched: a line with category, language or area and its key for each. */
    @StringLength(StringLength.UNLIMITED)
    String getTags();

    void setTags(String lines);

    /** A line for each stretch: weekday, from, until; for days away: away, first, last. */
    @StringLength(StringLength.UNLIMITED)
    String getTimes();

    void setTimes(String lines);

    Integer getHoursAWeek();

    void setHoursAWeek(Integer hours);

    /** Twice as long as what can be sent, for letters that take two places. */
    @StringLength(100)
    String getPronouns();

    void setPronouns(String pronouns);

    @StringLength(DATE_LENGTH)
    String getRestUntil();

    void setRestUntil(String date);

    /** A line for each part: its key and how far it goes. */
    @StringLength(StringLength.UNLIMITED)
    String getShown();

    void setShown(String lines);

    @NotNull
    boolean isAskable();

    void setAskable(boolean askable);
}
