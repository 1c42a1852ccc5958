package org.mutualaid.confluence.roster.cover;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.value.Conditions;
import org.mutualaid.confluence.value.PublicCode;

/** Cover in Active Objects. */
public final class AoCoverStore implements CoverStore {

    private static final int MOST_ASKED = 2000;

    private final ActiveObjects objects;

    public AoCoverStore(ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public boolean holds(PublicCode code) {
        return row(code).isPresent();
    }

    @Override
    public Optional<Cover> byCode(PublicCode code) {
        return row(code).map(row -> covers(List.of(row)).get(0));
    }

    @Override
    public Optional<Cover> openOf(String person, String shift) {
        Query query = Query.select().where("SHIFT_CODE = ? AND PERSON = ? AND COVER_STATE = ?",
                shift, person, Cover.State.OPEN.name());
        return covers(List.of(objects.find(AoCover.class, query))).stream().findFirst();
    }

    @Override
    public List<Cover> waitingFor(String person, int limit) {
        Query asked = Query.select().where("PERSON = ? AND ANSWER = ?", person, AoCoverAsk.NONE)
                .order("ASKED_AT DESC, ID DESC").limit(limit);
        List<String> codes = Arrays.stream(objects.find(AoCoverAsk.class, asked))
                .map(AoCoverAsk::getCoverCode).toList();
        if (codes.isEmpty()) {
            return List.of();
        }
        Conditions open = Conditions.of("COVER_STATE = ?", Cover.State.OPEN.name()).andOneOf("CODE", codes);
        return covers(List.of(objects.find(AoCover.class,
                Query.select().where(open.text(), open.parameters()).order("SINCE, ID"))));
    }

    @Override
    public List<PublicCode> due(Instant now, int limit) {
        Query query = Query.select().where("NEXT_AT <= ?", now.toEpochMilli()).order("NEXT_AT, ID").limit(limit);
        return Arrays.stream(objects.find(AoCover.class, query)).map(row -> new PublicCode(row.getCode())).toList();
    }

    @Override
    public List<Cover> of(String person, long spaceId, Instant since, int limit) {
        Query query = Query.select()
                .where("PERSON = ? AND SINCE >= ? AND SPACE_ID = ?", person, since.toEpochMilli(), spaceId)
                .order("SINCE DESC, ID DESC").limit(limit);
        return covers(List.of(objects.find(AoCover.class, query)));
    }

    @Override
    public List<Asked> askedSince(long spaceId, Instant since) {
        Query query = Query.select().where("SPACE_ID = ? AND ASKED_AT >= ?", spaceId, since.toEpochMilli())
                .order("ASKED_AT DESC, ID DESC").limit(MOST_ASKED);
        return Arrays.stream(objects.find(AoCoverAsk.class, query))
                .map(row -> new Asked(row.getPerson(), Instant.ofEpochMilli(row.getAskedAt())))
                .toList();
    }

    @Override
    public void add(Cover cover) {
        objects.create(
                AoCover.class,
                new DBParam("CODE", cover.code().text()),
                new DBParam("SPACE_ID", cover.spaceId()),
                new DBParam("REVISION", cover.revision()),
                new DBParam("SHIFT_CODE", cover.shift()),
                new DBParam("PERSON", cover.person()),
                new DBParam("SWAP_FOR", cover.swapFor().orElse(null)),
                new DBParam("SINCE", cover.since().toEpochMilli()),
                new DBParam("NEXT_AT", cover.next().map(Instant::toEpochMilli).orElse(null)),
                new DBParam("COVER_STATE", cover.state().name()));
        cover.asks().forEach(ask -> add(cover, ask));
    }

    @Override
    public void update(Cover before, Cover after) {
        AoCover row = row(after.code()).orElseThrow(NotFound::new);
        row.setRevision(after.revision());
        row.setCoverState(after.state().name());
        row.setNextAt(after.next().map(Instant::toEpochMilli).orElse(null));
        row.save();
        Map<String, Cover.Ask> asks =
                after.asks().stream().collect(Collectors.toMap(Cover.Ask::person, Function.identity()));
        for (AoCoverAsk asked : asksOf(List.of(after.code().text()))) {
            String answer = answer(asks.get(asked.getPerson()));
            if (!asked.getAnswer().equals(answer)) {
                asked.setAnswer(answer);
                asked.save();
            }
        }
        after.asks().stream().filter(ask -> !before.asked(ask.person())).forEach(ask -> add(after, ask));
    }

    private void add(Cover cover, Cover.Ask ask) {
        objects.create(
                AoCoverAsk.class,
                new DBParam("COVER_CODE", cover.code().text()),
                new DBParam("SPACE_ID", cover.spaceId()),
                new DBParam("PERSON", ask.person()),
                new DBParam("ASKED_AT", ask.at().toEpochMilli()),
                new DBParam("ANSWER", answer(ask)));
    }

    private static String answer(Cover.Ask ask) {
        return ask.said().map(yes -> yes ? "yes" : "no").orElse(AoCoverAsk.NONE);
    }

    private Optional<AoCover> row(PublicCode code) {
        return Arrays.stream(objects.find(AoCover.class, Query.select().where("CODE = ?", code.text()))).findFirst();
    }

    private List<AoCoverAsk> asksOf(List<String> codes) {
        Conditions conditions = Conditions.of("SPACE_ID > ?", Long.MIN_VALUE).andOneOf("COVER_CODE", codes);
        return List.of(objects.find(AoCoverAsk.class,
                Query.select().where(conditions.text(), conditions.parameters()).order("ASKED_AT, ID")));
    }

    private List<Cover> covers(List<AoCover> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, List<AoCoverAsk>> asks = asksOf(rows.stream().map(AoCover::getCode).toList()).stream()
                .collect(Collectors.groupingBy(AoCoverAsk::getCoverCode));
        return rows.stream().map(row -> cover(row, asks.getOrDefault(row.getCode(), List.of()))).toList();
    }

    private static Cover cover(AoCover row, List<AoCoverAsk> asks) {
        return new Cover(
                new PublicCode(row.getCode()),
                row.getSpaceId(),
                row.getRevision(),
                row.getShiftCode(),
                row.getPerson(),
                Optional.ofNullable(row.getSwapFor()),
                Instant.ofEpochMilli(row.getSince()),
                Cover.State.valueOf(row.getCoverState()),
                Optional.ofNullable(row.getNextAt()).map(Instant::ofEpochMilli),
                asks.stream().map(ask -> new Cover.Ask(
                        ask.getPerson(),
                        Instant.ofEpochMilli(ask.getAskedAt()),
                        ask.getAnswer().equals(AoCoverAsk.NONE)
                                ? Optional.empty() : Optional.of(ask.getAnswer().equals("yes")))).toList());
    }
}
