package org.mutualaid.confluence.need;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.mutualaid.confluence.need.line.BoardStretch;
import org.mutualaid.confluence.need.sealed.SealedDetails;
import org.mutualaid.confluence.need.term.Term;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.value.Conditions;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.FoldedText;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Slice;

/** Needs in Active Objects. */
public final class AoNeedStore implements NeedStore {

    /** The space stands first, though all rows have the same, for databases that only then take the index's order. */
    private static final String BOARD_ORDER = "SPACE_ID, BOARD_ORDER, CODE";

    private final ActiveObjects objects;
    private final AoNeedClaims claims;
    private final SealedDetails details;

    public AoNeedStore(ActiveObjects objects, Clock clock, SealedDetails details) {
        this.objects = objects;
        this.claims = new AoNeedClaims(objects, clock);
        this.details = details;
    }

    @Override
    public boolean holds(PublicCode code) {
        return objects.count(AoNeed.class, Query.select().where("CODE = ?", code.text())) > 0;
    }

    @Override
    public Optional<Need> byCode(PublicCode code) {
        return row(code).map(row -> withClaims(List.of(row)).get(0));
    }

    @Override
    public List<Need> byCodes(Collection<PublicCode> codes) {
        List<String> texts = codes.stream().map(PublicCode::text).toList();
        return texts.isEmpty() ? List.of() : withClaims(rows(Conditions.oneOf("CODE", texts), texts.size()));
    }

    @Override
    public Map<PublicCode, Instant> firstPromises(Collection<PublicCode> codes) {
        return claims.firstOf(codes.stream().map(PublicCode::text).toList());
    }

    @Override
    public List<Need> ownOf(String person, long spaceId, int limit) {
        Conditions here = Conditions.of("SPACE_ID = ?", spaceId);
        List<String> codes = claims.codesOf(person);
        List<AoNeed> promised = codes.isEmpty() ? List.of() : rows(here.andOneOf("CODE", codes), limit);
        List<AoNeed> posted = rows(here.and("POSTED_BY = ?", person), limit);
        return withClaims(Stream.concat(posted.stream(), promised.stream()).toList()).stream().distinct().toList();
    }

    @Override
    public void add(Need need) {
        List<DBParam> columns = new ArrayList<>(columnsOf(need.ask(), need.code()));
        columns.addAll(List.of(
                new DBParam("CODE", need.code().text()),
                new DBParam("SPACE_ID", need.spaceId()),
                new DBParam("REVISION", need.revision()),
                new DBParam("POSTED_BY", textOrNull(need.postedBy())),
                new DBParam("ASKED_AT", need.asked().toEpochMilli()),
                new DBParam("DEADLINE", need.place().deadline().toEpochMilli()),
                new DBParam("PLACED_BY", need.place().reason().name()),
                new DBParam("BOOST", boostOrNull(need)),
                new DBParam("MET", need.progress().met().thousandths()),
                new DBParam("STATE", need.status().name()),
                new DBParam("CLAIMS_EVER", need.progress().claimsEver()),
                new DBParam("CLOSED_AT", millisOrNull(need.progress().closed())),
                new DBParam("PROMISE_ASKS_AT", millisOrNull(need.progress().first(Term::asks))),
                new DBParam("PROMISE_LAPSES_AT", millisOrNull(need.progress().first(Term::lapses))),
                new DBParam("BOARD_ORDER", boardOrder(need))));
        objects.create(AoNeed.class, columns.toArray(DBParam[]::new));
        claims.add(need);
    }

    /** @throws IllegalArgumentException if more than the progress and the place differs, which no rule does */
    @Override
    public void update(Need before, Need after) {
        write(row(after.code()).orElseThrow(NotFound::new), before, after);
    }

    @Override
    public void updateAll(Map<Need, Need> changes) {
        if (changes.isEmpty()) {
            return;
        }
        Conditions among = Conditions.oneOf("CODE", changes.keySet().stream().map(need -> need.code().text()).toList());
        Query query = Query.select().where(among.text(), among.parameters());
        Map<String, AoNeed> rows = Arrays.stream(objects.find(AoNeed.class, query))
                .collect(Collectors.toMap(AoNeed::getCode, Function.identity()));
        changes.forEach((before, after) -> write(
                Optional.ofNullable(rows.get(after.code().text())).orElseThrow(NotFound::new), before, after));
    }

    private void write(AoNeed row, Need before, Need after) {
        if (!after.equals(withProgressOf(after, before))) {
            throw new IllegalArgumentException("only progress and place of a need change: " + after.code());
        }
        row.setRevision(after.revision());
        row.setMet(after.progress().met().thousandths());
        row.setState(after.status().name());
        row.setClaimsEver(after.progress().claimsEver());
        row.setClosedAt(millisOrNull(after.progress().closed()));
        row.setPromiseAsksAt(millisOrNull(after.progress().first(Term::asks)));
        row.setPromiseLapsesAt(millisOrNull(after.progress().first(Term::lapses)));
        row.setDeadline(after.place().deadline().toEpochMilli());
        row.setPlacedBy(after.place().reason().name());
        row.setBoost(boostOrNull(after));
        row.setBoardOrder(boardOrder(after));
        row.save();
        claims.update(before, after);
    }

    @Override
    public Slice<Need> list(NeedFilter filter, Optional<Cursor> from, int limit) {
        List<AoNeed> oneMore = rows(from.map(cursor -> filter.conditions().after(cursor, "BOARD_ORDER"))
                .orElseGet(filter::conditions), limit + 1);
        Slice<AoNeed> slice = Slice.of(oneMore, limit, row -> new Cursor(row.getBoardOrder(), row.getCode()));
        return new Slice<>(withClaims(slice.results()), slice.next());
    }

    @Override
    public int count(NeedFilter filter) {
        Conditions conditions = filter.conditions();
        return objects.count(AoNeed.class, Query.select().where(conditions.text(), conditions.parameters()));
    }

    @Override
    public List<PublicCode> lapsing(Instant now, int limit) {
        Query query = Query.select()
                .where("PROMISE_LAPSES_AT <= ?", now.toEpochMilli()).order("PROMISE_LAPSES_AT, ID").limit(limit);
        return Arrays.stream(objects.find(AoNeed.class, query)).map(row -> new PublicCode(row.getCode())).toList();
    }

    @Override
    public void called(PublicCode code, Instant when) {
        AoNeed row = row(code).orElseThrow(NotFound::new);
        row.setFirstCalledAt(Optional.ofNullable(row.getFirstCalledAt()).orElse(when.toEpochMilli()));
        row.setUncalledSince(null);
        row.save();
    }

    @Override
    public void awaitsCall(PublicCode code, Instant since) {
        AoNeed row = row(code).orElseThrow(NotFound::new);
        row.setUncalledSince(since.toEpochMilli());
        row.save();
    }

    @Override
    public void passCall(PublicCode from, PublicCode to) {
        row(from).map(AoNeed::getUncalledSince).map(Instant::ofEpochMilli).ifPresent(since -> awaitsCall(to, since));
    }

    @Override
    public void note(PublicCode code, int revision, String words) {
        if (!words.isBlank()) {
            objects.create(AoNeedNote.class, new DBParam("NEED_CODE", code.text()),
                    new DBParam("REVISION", revision), new DBParam("WORDS", words));
        }
    }

    @Override
    public Map<Integer, String> notesOf(PublicCode code) {
        return Arrays.stream(objects.find(AoNeedNote.class, Query.select().where("NEED_CODE = ?", code.text())))
                .collect(Collectors.toMap(AoNeedNote::getRevision, AoNeedNote::getWords, (a, b) -> b, TreeMap::new));
    }

    @Override
    public List<Need> near(Need need, int limit) {
        Conditions open = NeedFilter.in(need.spaceId(), Set.of(NeedStatus.OPEN)).conditions();
        Conditions alike = need.ask().area()
                .map(area -> open.and("(CATEGORY = ? OR AREA = ?)", need.ask().category(), area))
                .orElseGet(() -> open.and("CATEGORY = ?", need.ask().category()));
        return withClaims(rows(alike, limit + 1).stream()
                .filter(row -> !row.getCode().equals(need.code().text()))
                .limit(limit).toList());
    }

    @Override
    public List<Course> asked(Span span, Collection<String> categories, int limit) {
        return courses(NeedFilter.askedIn(span, categories), "SPACE_ID DESC, ASKED_AT DESC", limit);
    }

    @Override
    public List<Course> closed(Span span, int limit) {
        return courses(NeedFilter.closedIn(span), BOARD_ORDER, limit);
    }

    /** Reads the few columns it takes, since the words of a need are long and sealed. */
    private List<Course> courses(Conditions conditions, String order, int limit) {
        List<Course> courses = new ArrayList<>();
        Query query = Query.select("ID, CATEGORY, ASKED_AT, CLOSED_AT, STATE")
                .where(conditions.text(), conditions.parameters()).order(order).limit(limit);
        objects.stream(AoNeed.class, query, row -> courses.add(new Course(
                row.getCategory(), Instant.ofEpochMilli(row.getAskedAt()),
                Optional.ofNullable(row.getClosedAt()).map(Instant::ofEpochMilli),
                NeedStatus.valueOf(row.getState()))));
        return courses;
    }

    private List<Need> withClaims(List<AoNeed> rows) {
        return claims.with(rows, details);
    }

    private Optional<AoNeed> row(PublicCode code) {
        return Arrays.stream(objects.find(AoNeed.class, Query.select().where("CODE = ?", code.text()))).findFirst();
    }

    private List<AoNeed> rows(Conditions conditions, int limit) {
        Query query = Query.select().where(conditions.text(), conditions.parameters()).order(BOARD_ORDER).limit(limit);
        return List.of(objects.find(AoNeed.class, query));
    }

    private List<DBParam> columnsOf(Ask ask, PublicCode code) {
        return List.of(
                new DBParam("TITLE", ask.title()),
                new DBParam("SEARCH_TEXT", FoldedText.of(code.text() + " " + ask.title()).text(AoNeed.SEARCH_LENGTH)),
                new DBParam("DETAILS", details.stored(code, ask.details(), ask.sharing())),
                new DBParam("CATEGORY", ask.category()),
                new DBParam("AREA", textOrNull(ask.area())),
                new DBParam("URGENCY", ask.urgency().name()),
                new DBParam("NEEDED_BY", ask.neededBy().map(LocalDate::toString).orElse(null)),
                new DBParam("QUANTITY", ask.quantity().thousandths()),
                new DBParam("UNIT", textOrNull(ask.unit())),
                new DBParam("LANGUAGE", ask.language()),
                new DBParam("ON_BEHALF", ask.onBehalf()),
                new DBParam("SHARING", ask.sharing().name()));
    }

    private static long boardOrder(Need need) {
        BoardStretch stretch = need.status().stretch();
        Instant instant = need.progress().closed().orElse(need.place().order());
        return stretch.placeOf(instant);
    }

    private static Long boostOrNull(Need need) {
        return need.place().isMovedUp() ? need.place().boost().toMillis() : null;
    }

    private static Long millisOrNull(Optional<Instant> instant) {
        return instant.map(Instant::toEpochMilli).orElse(null);
    }

    private static String textOrNull(Optional<String> text) {
        return text.filter(words -> !words.isBlank()).orElse(null);
    }

    private static Need withProgressOf(Need after, Need before) {
        return new Need(before.code(), before.spaceId(), after.revision(), before.ask(), before.postedBy(),
                before.asked(), after.place(), after.progress());
    }
}
