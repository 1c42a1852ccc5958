package org.mutualaid.confluence.need.kin;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.mutualaid.confluence.value.PublicCode;

/** Ties and followers in Active Objects. */
public final class AoKinStore implements KinStore {

    private static final String BY_KEY = "UNIQUE_KEY = ?";

    private final ActiveObjects objects;

    public AoKinStore(ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public void tie(Tie tie) {
        String key = tie.from().text() + "#" + tie.to().text();
        if (objects.count(AoNeedTie.class, Query.select().where(BY_KEY, key)) == 0) {
            objects.create(
                    AoNeedTie.class,
                    new DBParam("UNIQUE_KEY", key),
                    new DBParam("FROM_CODE", tie.from().text()),
                    new DBParam("TO_CODE", tie.to().text()));
        }
    }

    @Override
    public List<PublicCode> goesOnAs(PublicCode code) {
        return Arrays.stream(ties("FROM_CODE = ?", code)).map(row -> new PublicCode(row.getToCode())).toList();
    }

    @Override
    public List<PublicCode> cameFrom(PublicCode code) {
        return Arrays.stream(ties("TO_CODE = ?", code)).map(row -> new PublicCode(row.getFromCode())).toList();
    }

    @Override
    public void follow(PublicCode code, String person) {
        String key = code.text() + "#" + person;
        if (objects.count(AoNeedFollower.class, Query.select().where(BY_KEY, key)) == 0) {
            objects.create(
                    AoNeedFollower.class,
                    new DBParam("UNIQUE_KEY", key),
                    new DBParam("NEED_CODE", code.text()),
                    new DBParam("PERSON", person));
        }
    }

    @Override
    public List<String> followersOf(PublicCode code) {
        Query query = Query.select().where("NEED_CODE = ?", code.text()).order("ID");
        return Arrays.stream(objects.find(AoNeedFollower.class, query)).map(AoNeedFollower::getPerson).toList();
    }

    @Override
    public List<PublicCode> followedBy(String person, int limit) {
        Query query = Query.select().where("PERSON = ?", person).order("ID DESC").limit(limit);
        return Arrays.stream(objects.find(AoNeedFollower.class, query))
                .map(row -> new PublicCode(row.getNeedCode()))
                .toList();
    }

    private AoNeedTie[] ties(String condition, PublicCode code) {
        return objects.find(AoNeedTie.class, Query.select().where(condition, code.text()).order("ID"));
    }
}
