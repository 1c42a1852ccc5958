package org.mutualaid.confluence.devhost.objects;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

@Preload
@Table("NOTE")
public interface AoNote extends Entity {

    @Accessor("CODE")
    @NotNull
    @Unique
    @StringLength(60)
    String getCode();

    @Accessor("BODY")
    @StringLength(StringLength.UNLIMITED)
    String getBody();

    @Mutator("BODY")
    void setBody(String body);
}
