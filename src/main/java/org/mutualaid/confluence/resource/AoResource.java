package org.mutualaid.confluence.resource;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of an entry of the registry. Blank text is null. */
@Preload
@Table("RESOURCE")
@Indexes({
    @Index(name = "byList", methodNames = {"getSpaceId", "getListOrder", "getCode"}),
    @Index(name = "bySteward", methodNames = {"getSteward", "getSpaceId", "getVerifiedOn"})
})
public interface AoResource extends Entity {

    @NotNull
    @Unique
    @StringLength(60)
    String getCode();

    void setCode(String code);

    @NotNull
    long getSpaceId();

    void setSpaceId(long spaceId);

    @NotNull
    int getRevision();

    void setRevision(int revision);

    /** By name; see {@link AoResourceStore}. */
    @NotNull
    long getListOrder();

    void setListOrder(long listOrder);

    @NotNull
    @StringLength(30)
    String getKind();

    void setKind(String kind);

    @NotNull
    @StringLength(255)
    String getName();

    void setName(String name);

    /** Code and name as they are searched. */
    @NotNull
    @StringLength(450)
    String getSearchText();

    void setSearchText(String searchText);

    @StringLength(StringLength.UNLIMITED)
    String getDetails();

    void setDetails(String details);

    @NotNull
    @StringLength(100)
    String getCategory();

    void setCategory(String category);

    @StringLength(100)
    String getArea();

    void setArea(String area);

    @NotNull
    @StringLength(30)
    String getVisibility();

    void setVisibility(String visibility);

    @StringLength(60)
    String getUnit();

    void setUnit(String unit);

    /** Thousandths of the unit. */
    Long getLowAt();

    void setLowAt(Long lowAt);

    @NotNull
    int getSoonDays();

    void setSoonDays(int soonDays);

    @NotNull
    int getPieces();

    void setPieces(int pieces);

    @StringLength(255)
    String getOwner();

    void setOwner(String owner);

    /** User key. */
    @StringLength(255)
    String getSteward();

    void setSteward(String steward);

    @StringLength(450)
    String getSource();

    void setSource(String source);

    @StringLength(450)
    String getConditionWords();

    void setConditionWords(String conditionWords);

    /** ISO date. */
    @NotNull
    @StringLength(10)
    String getVerifiedOn();

    void setVerifiedOn(String verifiedOn);

    @StringLength(StringLength.UNLIMITED)
    String getScheduleWords();

    void setScheduleWords(String scheduleWords);

    /** One opening a line; empty for none. */
    @StringLength(StringLength.UNLIMITED)
    String getOpenings();

    void setOpenings(String openings);

    /** Keys with blanks between them. */
    @StringLength(450)
    String getAccessFacts();

    void setAccessFacts(String accessFacts);

    /** Tags with blanks between them. */
    @StringLength(255)
    String getLanguages();

    void setLanguages(String languages);

    @StringLength(450)
    String getAccessibility();

    void setAccessibility(String accessibility);

    @StringLength(450)
    String getPlace();

    void setPlace(String place);

    @NotNull
    boolean isByPhone();

    void setByPhone(boolean byPhone);

    @StringLength(255)
    String getAddedBy();

    void setAddedBy(String addedBy);

    /** Epoch milliseconds. */
    @NotNull
    long getAddedAt();

    void setAddedAt(long addedAt);

    @NotNull
    boolean isRetired();

    void setRetired(boolean retired);
}
