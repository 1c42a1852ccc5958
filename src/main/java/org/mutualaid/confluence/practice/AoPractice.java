package org.mutualaid.confluence.practice;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of a record. Instants are epoch milliseconds; blank text is null. Nothing of the page is here but its id. */
@Preload
@Table("PRACTICE")
@Indexes({
    @Index(name = "byUse", methodNames = {"getSpaceId", "isInTrash", "getListOrder", "getPageId"}),
    @Index(name = "byMustRead", methodNames = {"getSpaceId", "isMustRead", "getListOrder"}),
    @Index(name = "byOwner", methodNames = {"getOwner", "getReviewOn"})
})
public interface AoPractice extends Entity {

    @NotNull
    @Unique
    long getPageId();

    void setPageId(long id);

    @NotNull
    long getSpaceId();

    void setSpaceId(long id);

    @NotNull
    int getRevision();

    void setRevision(int revision);

    @NotNull
    @StringLength(30)
    String getKind();

    void setKind(String name);

    /** Keys with a comma before, between and after them, so that one is found by {@code ,key,}; null for none. */
    @StringLength(450)
    String getTopics();

    void setTopics(String keys);

    /** Twice as long as what can be sent, for letters that take two places. */
    @StringLength(450)
    String getAppliesTo();

    void setAppliesTo(String words);

    @StringLength(60)
    String getFromCode();

    void setFromCode(String code);

    /** The page it came from; null for none. */
    Long getFromPage();

    void setFromPage(Long pageId);

    /** Codes with a comma between them; null for none. */
    @StringLength(450)
    String getLinks();

    void setLinks(String codes);

    @NotNull
    boolean isMustRead();

    void setMustRead(boolean mustRead);

    @NotNull
    @StringLength(30)
    String getState();

    void setState(String name);

    Long getSuccessor();

    void setSuccessor(Long pageId);

    Long getAdoptedAt();

    void setAdoptedAt(Long millis);

    @StringLength(255)
    String getOwner();

    void setOwner(String userKey);

    /** Year-month-day, a day that never comes where nobody is asked. */
    @NotNull
    @StringLength(10)
    String getReviewOn();

    void setReviewOn(String day);

    @NotNull
    int getWorked();

    void setWorked(int count);

    @NotNull
    int getAdapted();

    void setAdapted(int count);

    @NotNull
    int getDidNotWork();

    void setDidNotWork(int count);

    Long getLastTriedAt();

    void setLastTriedAt(Long millis);

    @NotNull
    long getBegunAt();

    void setBegunAt(long millis);

    @NotNull
    boolean isInTrash();

    void setInTrash(boolean inTrash);

    /** The one number that orders a list; see {@link ListPlace}. */
    @NotNull
    long getListOrder();

    void setListOrder(long number);
}
