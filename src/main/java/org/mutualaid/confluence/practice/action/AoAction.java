package org.mutualaid.confluence.practice.action;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of an action. Instants are epoch milliseconds; blank text is null. */
@Preload
@Table("PRACTICE_ACTION")
@Indexes({
    @Index(name = "byPage", methodNames = {"getPageId", "getDueOn", "getCode"}),
    @Index(name = "bySpace", methodNames = {"getSpaceId", "isOpen", "getDueOn", "getCode"}),
    @Index(name = "byOwner", methodNames = {"getOwner", "isOpen", "getDueOn", "getCode"})
})
public interface AoAction extends Entity {

    int CODE_LENGTH = 60;

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

    /** Twice as long as what can be sent, for letters that take two places. */
    @NotNull
    @StringLength(450)
    String getWords();

    void setWords(String words);

    @NotNull
    @StringLength(255)
    String getOwner();

    void setOwner(String userKey);

    /** Year-month-day. */
    @NotNull
    @StringLength(10)
    String getDueOn();

    void setDueOn(String day);

    @NotNull
    long getPageId();

    void setPageId(long id);

    @NotNull
    long getMadeAt();

    void setMadeAt(long millis);

    @StringLength(255)
    String getMadeBy();

    void setMadeBy(String userKey);

    /** Whether it is open and its page is not in the trash: what lists of open ones ask for. */
    @NotNull
    boolean isOpen();

    void setOpen(boolean open);

    @NotNull
    @StringLength(30)
    String getState();

    void setState(String name);

    @StringLength(450)
    String getEndingWord();

    void setEndingWord(String words);

    Long getEndedAt();

    void setEndedAt(Long millis);

    @NotNull
    boolean isInTrash();

    void setInTrash(boolean inTrash);
}
