package org.mutualaid.confluence.roster.leeway;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.value.PublicCode;

/** Wishes to do more than agreed, in Active Objects. */
public final class AoLeewayStore implements LeewayStore {

    private final ActiveObjects objects;

    public AoLeewayStore(ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public boolean holds(PublicCode code) {
        return row(code).isPresent();
    }

    @Override
    public Optional<Leeway> byCode(PublicCode code) {
        return row(code).map(AoLeewayStore::leeway);
    }

    @Override
    public List<Leeway> of(String person, String shift) {
        return found(Query.select()
                .where("PERSON = ? AND SHIFT_CODE = ?", person, shift).order("ASKED_AT DESC, ID DESC"));
    }

    @Override
    public List<Leeway> ofPerson(String person, int limit) {
        return found(Query.select().where("PERSON = ?", person).order("ASKED_AT DESC, ID DESC").limit(limit));
    }

    @Override
    public List<Leeway> in(long spaceId, int limit) {
        return found(Query.select().where("SPACE_ID = ?", spaceId)
                .order("ANSWER_ORDER, ASKED_AT DESC, ID DESC").limit(limit));
    }

    @Override
    public void add(Leeway leeway) {
        objects.create(
                AoLeeway.class,
                new DBParam("CODE", leeway.code().text()),
                new DBParam("SPACE_ID", leeway.spaceId()),
                new DBParam("PERSON", leeway.person()),
                new DBParam("SHIFT_CODE", leeway.shift()),
                new DBParam("REASON", leeway.reason()),
                new DBParam("ASKED_AT", leeway.asked().toEpochMilli()),
                new DBParam("ANSWER_ORDER", 0),
                new DBParam("AGREED", false));
    }

    @Override
    public void answer(Leeway answered) {
        Leeway.Answer answer = answered.answer().orElseThrow();
        AoLeeway row = row(answered.code()).orElseThrow(NotFound::new);
        row.setAnswerOrder(1);
        row.setAgreed(answer.agreed());
        row.setWords(answer.words().orElse(null));
        row.setAnsweredBy(answer.by());
        row.setAnsweredAt(answer.at().toEpochMilli());
        row.save();
    }

    private Optional<AoLeeway> row(PublicCode code) {
        return Arrays.stream(objects.find(AoLeeway.class, Query.select().where("CODE = ?", code.text()))).findFirst();
    }

    private List<Leeway> found(Query query) {
        return Arrays.stream(objects.find(AoLeeway.class, query)).map(AoLeewayStore::leeway).toList();
    }

    private static Leeway leeway(AoLeeway row) {
        return new Leeway(
                new PublicCode(row.getCode()),
                row.getSpaceId(),
                row.getPerson(),
                row.getShiftCode(),
                Optional.ofNullable(row.getReason()).orElse(""),
                Instant.ofEpochMilli(row.getAskedAt()),
                Optional.ofNullable(row.getAnsweredAt()).map(at -> new Leeway.Answer(
                        row.isAgreed(),
                        Optional.ofNullable(row.getWords()),
                        row.getAnsweredBy(),
                        Instant.ofEpochMilli(at))));
    }
}
