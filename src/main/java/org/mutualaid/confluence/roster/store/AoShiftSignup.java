package org.mutualaid.confluence.roster.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.mutualaid.confluence.history.SlotKey;

/** A row of a sign-up, kept after it ended. Instants are epoch milliseconds. */
@Preload
@Table("SHIFT_SIGNUP")
@Indexes({
    @Index(name = "byShift", methodNames = {"getShiftCode", "getSignupNumber"}),
    @Index(name = "byPerson", methodNames = {"getPerson", "getStartsAt"}),
    @Index(name = "byTime", methodNames = {"getSpaceId", "getStartsAt"})
})
public interface AoShiftSignup extends Entity {

    /** Lets the database refuse a second holder of a place. */
    @NotNull
    @Unique
    @StringLength(SlotKey.LENGTH)
    String getSlotKey();

    void setSlotKey(String key);

    @NotNull
    @StringLength(AoShift.CODE_LENGTH)
    String getShiftCode();

    void setShiftCode(String code);

    @NotNull
    int getSignupNumber();

    void setSignupNumber(int number);

    @NotNull
    long getSpaceId();

    void setSpaceId(long id);

    @StringLength(255)
    String getPerson();

    void setPerson(String userKey);

    @NotNull
    @StringLength(100)
    String getRoleName();

    void setRoleName(String role);

    @NotNull
    @StringLength(30)
    String getSignupState();

    void setSignupState(String name);

    @NotNull
    int getPlaceNumber();

    void setPlaceNumber(int place);

    @NotNull
    boolean isNewcomer();

    void setNewcomer(boolean newcomer);

    @NotNull
    long getSince();

    void setSince(long millis);

    /** When the offer passes on; null unless offered. */
    Long getOfferUntil();

    void setOfferUntil(Long millis);

    /** The times of the shift, to know somebody's hours without their shifts. */
    @NotNull
    long getStartsAt();

    void setStartsAt(long millis);

    @NotNull
    long getEndsAt();

    void setEndsAt(long millis);

    /** Whether the person's time is taken: confirmed or attended, and not called off. */
    @NotNull
    boolean isBusy();

    void setBusy(boolean busy);

    /** What the person said yes to, where the shift was changed since; else null. */
    Long getBeforeStart();

    void setBeforeStart(Long millis);

    Long getBeforeEnd();

    void setBeforeEnd(Long millis);

    @StringLength(255)
    String getBeforePlace();

    void setBeforePlace(String place);

    /** Null while it stands. */
    Long getEndedAt();

    void setEndedAt(Long millis);
}
