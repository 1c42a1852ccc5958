package org.mutualaid.confluence.need.series;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.mutualaid.confluence.history.SlotKey;

/** A row of the need of one day of a series. */
@Preload
@Table("NEED_OCCURRENCE")
@Indexes(@Index(name = "bySeries", methodNames = {"getSeriesCode", "getOnDay"}))
public interface AoNeedOccurrence extends Entity {

    /** Lets the database refuse a second need for the same day. */
    @NotNull
    @Unique
    @StringLength(SlotKey.LENGTH)
    String getSlotKey();

    void setSlotKey(String key);

    @NotNull
    @Unique
    @StringLength(AoNeedSeries.CODE_LENGTH)
    String getNeedCode();

    void setNeedCode(String code);

    @NotNull
    @StringLength(AoNeedSeries.CODE_LENGTH)
    String getSeriesCode();

    void setSeriesCode(String code);

    /** ISO date, which sorts as it counts. */
    @NotNull
    @StringLength(AoNeedSeries.DATE_LENGTH)
    String getOnDay();

    void setOnDay(String date);

    @NotNull
    boolean isHeld();

    void setHeld(boolean held);
}
