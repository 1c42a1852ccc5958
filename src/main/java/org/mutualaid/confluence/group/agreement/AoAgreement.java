package org.mutualaid.confluence.group.agreement;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of an agreement. Dates are ISO calendar dates. */
@Preload
@Table("AGREEMENT")
public interface AoAgreement extends Entity {

    int PAGE_LENGTH = 450;

    /** Space and kind. */
    @NotNull
    @Unique
    @StringLength(60)
    String getUniqueKey();

    void setUniqueKey(String key);

    @NotNull
    int getRevision();

    void setRevision(int revision);

    /** A JSON object of texts. */
    @StringLength(StringLength.UNLIMITED)
    String getTerms();

    void setTerms(String json);

    @StringLength(30)
    String getAgreedOn();

    void setAgreedOn(String date);

    /** Path below the site's context path. */
    @StringLength(PAGE_LENGTH)
    String getAgreedAt();

    void setAgreedAt(String path);

    @StringLength(30)
    String getLookAgain();

    void setLookAgain(String date);

    /** The kind while older things are not yet in line with it; null once they are. */
    @Indexed
    @StringLength(60)
    String getUnfinished();

    void setUnfinished(String kind);

    @NotNull
    int getFollowed();

    void setFollowed(int revision);
}
