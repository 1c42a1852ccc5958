package org.mutualaid.confluence.need.call;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.mutualaid.confluence.value.PublicCode;

/** Tries to reach somebody, in Active Objects. */
public final class AoCallStore implements CallStore {

    private final ActiveObjects objects;

    public AoCallStore(ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public void add(Call call) {
        objects.create(
                AoNeedCall.class,
                new DBParam("NEED_CODE", call.need().text()),
                new DBParam("CALLED_AT", call.at().toEpochMilli()),
                new DBParam("PERSON", call.person()),
                new DBParam("RESULT", call.result().name()),
                new DBParam("NEXT_STEP", call.nextStep().orElse(null)));
    }

    @Override
    public List<Call> of(PublicCode need) {
        Query query = Query.select()
                .where("NEED_CODE = ?", need.text())
                .order("CALLED_AT DESC, ID DESC")
                .limit(LIMIT);
        return Arrays.stream(objects.find(AoNeedCall.class, query)).map(AoCallStore::call).toList();
    }

    private static Call call(AoNeedCall row) {
        return new Call(
                new PublicCode(row.getNeedCode()),
                Instant.ofEpochMilli(row.getCalledAt()),
                row.getPerson(),
                CallResult.valueOf(row.getResult()),
                Optional.ofNullable(row.getNextStep()));
    }
}
