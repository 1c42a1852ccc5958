package org.mutualaid.confluence.need.series;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of a series. Dates are ISO text, quantities thousandths; blank text is null. */
@Preload
@Table("NEED_SERIES")
public interface AoNeedSeries extends Entity {

    int CODE_LENGTH = 60;
    int KEY_LENGTH = 100;
    int DATE_LENGTH = 30;

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
    @StringLength(DATE_LENGTH)
    String getUrgency();

    void setUrgency(String name);

    @NotNull
    long getQuantity();

    void setQuantity(long thousandths);

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

    @NotNull
    @StringLength(DATE_LENGTH)
    String getSharing();

    void setSharing(String name);

    @StringLength(255)
    String getPostedBy();

    void setPostedBy(String userKey);

    @NotNull
    @StringLength(DATE_LENGTH)
    String getFirstDay();

    void setFirstDay(String date);

    /** Value of an RRULE. */
    @NotNull
    @StringLength(255)
    String getRuleText();

    void setRuleText(String rule);

    /** Dates with commas between them. */
    @StringLength(StringLength.UNLIMITED)
    String getLeftOut();

    void setLeftOut(String dates);

    @NotNull
    @StringLength(DATE_LENGTH)
    String getMadeUntil();

    void setMadeUntil(String date);

    /** The day on which the next need is to be written down, counted from 1970; null once there is none. */
    @Indexed
    Long getDueDay();

    void setDueDay(Long epochDay);
}
