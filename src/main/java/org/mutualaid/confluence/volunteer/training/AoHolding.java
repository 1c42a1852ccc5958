package org.mutualaid.confluence.volunteer.training;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of somebody who holds a training. Dates are ISO calendar dates. */
@Preload
@Table("TRAINING_HELD")
@Indexes({
    @Index(name = "byPerson", methodNames = {"getSpaceId", "getUserKey"}),
    @Index(name = "byTraining", methodNames = {"getTrainingCode", "getGivenOn"}),
    @Index(name = "byEnd", methodNames = {"getSpaceId", "getValidUntil"}),
    @Index(name = "byRenewal", methodNames = {"getSpaceId", "isRenewalAsked"})
})
public interface AoHolding extends Entity {

    /** Training and person. */
    @NotNull
    @Unique
    @StringLength(330)
    String getUniqueKey();

    void setUniqueKey(String key);

    @NotNull
    @StringLength(60)
    String getTrainingCode();

    void setTrainingCode(String code);

    @NotNull
    long getSpaceId();

    void setSpaceId(long id);

    @NotNull
    @StringLength(255)
    String getUserKey();

    void setUserKey(String key);

    @NotNull
    @StringLength(255)
    String getGivenBy();

    void setGivenBy(String key);

    @NotNull
    @StringLength(30)
    String getGivenOn();

    void setGivenOn(String date);

    /** Null for always. */
    @StringLength(30)
    String getValidUntil();

    void setValidUntil(String date);

    @NotNull
    boolean isRenewalAsked();

    void setRenewalAsked(boolean asked);
}
