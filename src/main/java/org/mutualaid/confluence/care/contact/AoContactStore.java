package org.mutualaid.confluence.care.contact;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.mutualaid.confluence.value.PublicCode;

/** Sealed contacts in Active Objects. */
public final class AoContactStore implements ContactStore {

    private static final String BY_KEY = "CONTACT_KEY = ?";

    private final ActiveObjects objects;

    public AoContactStore(ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public void keep(SealedContact contact) {
        objects.create(
                AoSealedContact.class,
                new DBParam("CONTACT_KEY", contact.key()),
                new DBParam("KEPT_UNTIL", contact.kept().until().toEpochMilli()),
                new DBParam("KEPT_AFTER_CLOSING", contact.kept().afterClosing().toMillis()),
                new DBParam("SEAL", contact.seal()));
    }

    @Override
    public void attach(PublicCode need, String contactKey) {
        objects.create(
                AoContactOfNeed.class,
                new DBParam("NEED_CODE", need.text()),
                new DBParam("CONTACT_KEY", contactKey));
    }

    @Override
    public Optional<SealedContact> of(PublicCode need) {
        return Arrays.stream(objects.find(AoContactOfNeed.class, ofNeed(need)))
                .findFirst()
                .flatMap(tie -> row(tie.getContactKey()))
                .map(row -> new SealedContact(row.getContactKey(), kept(row), row.getSeal()));
    }

    @Override
    public boolean holds(PublicCode need) {
        return objects.count(AoContactOfNeed.class, ofNeed(need)) > 0;
    }

    @Override
    public List<String> keysAfter(String contactKey, int limit) {
        Query query = Query.select().where("CONTACT_KEY > ?", contactKey).order("CONTACT_KEY").limit(limit);
        return Arrays.stream(objects.find(AoSealedContact.class, query)).map(AoSealedContact::getContactKey).toList();
    }

    @Override
    public Optional<SealedContact.Kept> kept(String contactKey) {
        return row(contactKey).map(AoContactStore::kept);
    }

    @Override
    public List<PublicCode> needsOf(String contactKey) {
        Query query = Query.select().where(BY_KEY, contactKey).order("NEED_CODE");
        return Arrays.stream(objects.find(AoContactOfNeed.class, query))
                .map(tie -> new PublicCode(tie.getNeedCode()))
                .toList();
    }

    @Override
    public void delete(String contactKey) {
        objects.deleteWithSQL(AoContactOfNeed.class, BY_KEY, contactKey);
        objects.deleteWithSQL(AoSealedContact.class, BY_KEY, contactKey);
    }

    private Optional<AoSealedContact> row(String contactKey) {
        return Arrays.stream(objects.find(AoSealedContact.class, Query.select().where(BY_KEY, contactKey)))
                .findFirst();
    }

    private static Query ofNeed(PublicCode need) {
        return Query.select().where("NEED_CODE = ?", need.text());
    }

    private static SealedContact.Kept kept(AoSealedContact row) {
        return new SealedContact.Kept(
                Instant.ofEpochMilli(row.getKeptUntil()), Duration.ofMillis(row.getKeptAfterClosing()));
    }
}
