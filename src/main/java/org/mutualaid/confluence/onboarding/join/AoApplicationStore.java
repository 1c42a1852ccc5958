package org.mutualaid.confluence.onboarding.join;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.mutualaid.confluence.value.PublicCode;

/** Requests to join in Active Objects. */
public final class AoApplicationStore implements ApplicationStore {

    private final ActiveObjects objects;
    private final ApplicationSeal seal;

    public AoApplicationStore(ActiveObjects objects, ApplicationSeal seal) {
        this.objects = objects;
        this.seal = seal;
    }

    @Override
    public Optional<Application> of(long spaceId, String userKey) {
        return rows(Query.select().where("UNIQUE_KEY = ?", uniqueKey(spaceId, userKey))).stream().findFirst();
    }

    @Override
    public Optional<Application> byCode(PublicCode code) {
        return rows(Query.select().where("CODE = ?", code.text())).stream().findFirst();
    }

    @Override
    public List<Application> waiting(long spaceId, int limit) {
        return rows(Query.select()
                .where("SPACE_ID = ? AND STATUS = ?", spaceId, ApplicationStatus.WAITING.name())
                .order("ASKED_AT, ID")
                .limit(limit));
    }

    @Override
    public void put(Application application) {
        String key = uniqueKey(application.spaceId(), application.userKey());
        objects.deleteWithSQL(AoApplication.class, "UNIQUE_KEY = ?", key);
        objects.create(
                AoApplication.class,
                new DBParam("CODE", application.code().text()),
                new DBParam("UNIQUE_KEY", key),
                new DBParam("SPACE_ID", application.spaceId()),
                new DBParam("USER_KEY", application.userKey()),
                new DBParam("ASKED_AT", application.asked().toEpochMilli()),
                new DBParam("STATUS", application.status().name()),
                new DBParam("ANSWERED_AT", application.answered().map(Instant::toEpochMilli).orElse(null)),
                new DBParam("SEAL", seal.close(application.code(), application.words())));
    }

    @Override
    public void delete(PublicCode code) {
        objects.deleteWithSQL(AoApplication.class, "CODE = ?", code.text());
    }

    @Override
    public int forget(Instant answeredBefore, Instant askedBefore) {
        return objects.deleteWithSQL(AoApplication.class, "ANSWERED_AT <= ?", answeredBefore.toEpochMilli())
                + objects.deleteWithSQL(
                        AoApplication.class,
                        "ASKED_AT <= ? AND ANSWERED_AT IS NULL",
                        askedBefore.toEpochMilli());
    }

    private List<Application> rows(Query query) {
        return Arrays.stream(objects.find(AoApplication.class, query)).map(this::application).toList();
    }

    private Application application(AoApplication row) {
        PublicCode code = new PublicCode(row.getCode());
        return new Application(
                code,
                row.getSpaceId(),
                row.getUserKey(),
                Instant.ofEpochMilli(row.getAskedAt()),
                ApplicationStatus.valueOf(row.getStatus()),
                Optional.ofNullable(row.getAnsweredAt()).map(Instant::ofEpochMilli),
                seal.open(code, row.getSeal()));
    }

    private static String uniqueKey(long spaceId, String userKey) {
        return spaceId + "/" + userKey;
    }
}
