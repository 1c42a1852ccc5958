package org.mutualaid.confluence.distribution;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** All lines of a round in one text, as {@link PlanText} writes them: a plan of thousands is one statement. */
@Preload
@Table("ROUND_PLAN")
public interface AoRoundPlan extends Entity {

    @NotNull
    @Unique
    @StringLength(AoRound.CODE_LENGTH)
    String getRoundCode();

    void setRoundCode(String code);

    /** Null for a plan without lines. */
    @StringLength(StringLength.UNLIMITED)
    String getPlan();

    void setPlan(String lines);
}
