package org.mutualaid.confluence.need.pace;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Sendings in Active Objects. */
public final class AoSendingStore implements SendingStore {

    private final ActiveObjects objects;

    public AoSendingStore(ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public void add(String source, Instant at) {
        objects.create(AoSending.class, new DBParam("SOURCE", source), new DBParam("SENT_AT", at.toEpochMilli()));
    }

    @Override
    public int count(String source, Instant since) {
        return objects.count(
                AoSending.class, Query.select().where("SOURCE = ? AND SENT_AT >= ?", source, since.toEpochMilli()));
    }

    @Override
    public int deleteBefore(Instant instant) {
        return objects.deleteWithSQL(AoSending.class, "SENT_AT < ?", instant.toEpochMilli());
    }
}
