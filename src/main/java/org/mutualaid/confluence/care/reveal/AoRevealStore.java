package org.mutualaid.confluence.care.reveal;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.mutualaid.confluence.value.PublicCode;

/** The notes of looks in Active Objects. */
public final class AoRevealStore implements RevealStore {

    private final ActiveObjects objects;

    public AoRevealStore(ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public void add(Reveal reveal, Instant forgotten) {
        objects.create(
                AoReveal.class,
                new DBParam("NEED_CODE", reveal.need().text()),
                new DBParam("PERSON", reveal.person()),
                new DBParam("REVEALED_AT", reveal.at().toEpochMilli()),
                new DBParam("FORGOTTEN_AT", forgotten.toEpochMilli()),
                new DBParam("REASON", reveal.reason().name()));
    }

    @Override
    public List<Reveal> of(PublicCode need) {
        Query query = Query.select()
                .where("NEED_CODE = ?", need.text())
                .order("REVEALED_AT DESC, ID DESC")
                .limit(LIMIT);
        return Arrays.stream(objects.find(AoReveal.class, query))
                .map(row -> new Reveal(
                        need,
                        row.getPerson(),
                        Instant.ofEpochMilli(row.getRevealedAt()),
                        RevealReason.valueOf(row.getReason())))
                .toList();
    }

    @Override
    public int deleteOver(Instant now) {
        return objects.deleteWithSQL(AoReveal.class, "FORGOTTEN_AT <= ?", now.toEpochMilli());
    }
}
