package org.mutualaid.confluence.roster.leeway;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of a wish to do more than agreed. Instants are epoch milliseconds. */
@Preload
@Table("SHIFT_LEEWAY")
@Indexes({
    @Index(name = "byPerson", methodNames = {"getPerson", "getShiftCode"}),
    @Index(name = "bySpace", methodNames = {"getSpaceId", "getAnswerOrder", "getAskedAt"})
})
public interface AoLeeway extends Entity {

    @NotNull
    @Unique
    @StringLength(60)
    String getCode();

    void setCode(String code);

    @NotNull
    long getSpaceId();

    void setSpaceId(long id);

    @NotNull
    @StringLength(255)
    String getPerson();

    void setPerson(String userKey);

    @NotNull
    @StringLength(60)
    String getShiftCode();

    void setShiftCode(String code);

    @StringLength(StringLength.UNLIMITED)
    String getReason();

    void setReason(String words);

    @NotNull
    long getAskedAt();

    void setAskedAt(long millis);

    /** 0 while there is no answer, then 1: orders those that wait first. */
    @NotNull
    int getAnswerOrder();

    void setAnswerOrder(int order);

    @NotNull
    boolean isAgreed();

    void setAgreed(boolean agreed);

    @StringLength(StringLength.UNLIMITED)
    String getWords();

    void setWords(String words);

    @StringLength(255)
    String getAnsweredBy();

    void setAnsweredBy(String userKey);

    Long getAnsweredAt();

    void setAnsweredAt(Long millis);
}
