package org.mutualaid.confluence.practice;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.value.Conditions;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.Slice;

/** Records in Active Objects. */
public final class AoPracticeStore implements PracticeStore {

    private static final String LIST_ORDER = "SPACE_ID, IN_TRASH, LIST_ORDER, PAGE_ID";
    private static final String NEVER = "9999-12-31";

    private final ActiveObjects objects;

    public AoPracticeStore(ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public Optional<Practice> ofPage(long pageId) {
        return row(pageId).map(AoPracticeStore::practice);
    }

    @Override
    public Map<Long, Practice> ofPages(Collection<Long> pageIds) {
        if (pageIds.isEmpty()) {
            return Map.of();
        }
        String places = pageIds.stream().map(id -> "?").collect(Collectors.joining(", "));
        Query query = Query.select().where("PAGE_ID IN (" + places + ")", pageIds.toArray());
        return Arrays.stream(objects.find(AoPractice.class, query)).map(AoPracticeStore::practice)
                .collect(Collectors.toMap(Practice::pageId, Function.identity()));
    }

    @Override
    public void add(Practice practice) {
        objects.create(
                AoPractice.class,
                new DBParam("PAGE_ID", practice.pageId()),
                new DBParam("SPACE_ID", practice.spaceId()),
                new DBParam("REVISION", practice.revision()),
                new DBParam("KIND", practice.facts().kind().name()),
                new DBParam("TOPICS", topicsOrNull(practice.facts())),
                new DBParam("APPLIES_TO", textOrNull(practice.facts().appliesTo())),
                new DBParam("FROM_CODE", textOrNull(practice.facts().from())),
                new DBParam("FROM_PAGE", practice.facts().links().page().orElse(null)),
                new DBParam("LINKS", linksOrNull(practice.facts())),
                new DBParam("MUST_READ", practice.facts().mustRead()),
                new DBParam("STATE", practice.status().name()),
                new DBParam("SUCCESSOR", practice.state().successor().orElse(null)),
                new DBParam("ADOPTED_AT", millisOrNull(practice.state().adopted())),
                new DBParam("OWNER", textOrNull(practice.upkeep().owner())),
                new DBParam("REVIEW_ON", reviewOn(practice)),
                new DBParam("WORKED", practice.proof().worked()),
                new DBParam("ADAPTED", practice.proof().adapted()),
                new DBParam("DID_NOT_WORK", practice.proof().didNotWork()),
                new DBParam("LAST_TRIED_AT", millisOrNull(practice.proof().lastTried())),
                new DBParam("BEGUN_AT", practice.begun().toEpochMilli()),
                new DBParam("IN_TRASH", practice.inTrash()),
                new DBParam("LIST_ORDER", ListPlace.of(practice)));
    }

    @Override
    public void update(Practice practice) {
        AoPractice row = row(practice.pageId()).orElseThrow(NotFound::new);
        row.setSpaceId(practice.spaceId());
        row.setRevision(practice.revision());
        row.setKind(practice.facts().kind().name());
        row.setTopics(topicsOrNull(practice.facts()));
        row.setAppliesTo(textOrNull(practice.facts().appliesTo()));
        row.setFromCode(textOrNull(practice.facts().from()));
        row.setFromPage(practice.facts().links().page().orElse(null));
        row.setLinks(linksOrNull(practice.facts()));
        row.setMustRead(practice.facts().mustRead());
        row.setState(practice.status().name());
        row.setSuccessor(practice.state().successor().orElse(null));
        row.setAdoptedAt(millisOrNull(practice.state().adopted()));
        row.setOwner(textOrNull(practice.upkeep().owner()));
        row.setReviewOn(reviewOn(practice));
        row.setWorked(practice.proof().worked());
        row.setAdapted(practice.proof().adapted());
        row.setDidNotWork(practice.proof().didNotWork());
        row.setLastTriedAt(millisOrNull(practice.proof().lastTried()));
        row.setInTrash(practice.inTrash());
        row.setListOrder(ListPlace.of(practice));
        row.save();
    }

    @Override
    public void remove(long pageId) {
        objects.deleteWithSQL(AoPracticeTry.class, "PAGE_ID = ?", pageId);
        objects.deleteWithSQL(AoPractice.class, "PAGE_ID = ?", pageId);
    }

    @Override
    public void removeAllIn(long spaceId) {
        Arrays.stream(objects.find(AoPractice.class, Query.select().where("SPACE_ID = ?", spaceId)))
                .map(AoPractice::getPageId).forEach(this::remove);
    }

    @Override
    public Slice<Practice> list(PracticeFilter filter, Optional<Cursor> from, int limit) {
        Conditions conditions = conditions(filter);
        if (from.isPresent()) {
            long order = from.get().order();
            conditions = conditions.and("LIST_ORDER >= ?", order)
                    .and("(LIST_ORDER > ? OR PAGE_ID > ?)", order, ListPlace.page(from.get()));
        }
        Query query = Query.select().where(conditions.text(), conditions.parameters()).order(LIST_ORDER)
                .limit(limit + 1);
        List<Practice> oneMore = Arrays.stream(objects.find(AoPractice.class, query))
                .map(AoPracticeStore::practice).toList();
        return Slice.of(oneMore, limit, ListPlace::cursor);
    }

    @Override
    public List<Practice> sharing(long spaceId, Collection<String> topics, int limit) {
        String any = topics.stream().map(topic -> "TOPICS LIKE ?").collect(Collectors.joining(" OR "));
        Conditions conditions = conditions(PracticeFilter.currentIn(spaceId))
                .and("(" + any + ")", topics.stream().map(topic -> "%," + topic + ",%").toArray());
        Query query = Query.select().where(conditions.text(), conditions.parameters()).order(LIST_ORDER).limit(limit);
        return Arrays.stream(objects.find(AoPractice.class, query)).map(AoPracticeStore::practice).toList();
    }

    @Override
    public List<Practice> dueOf(String owner, String day, int limit) {
        Query query = Query.select().where("OWNER = ? AND REVIEW_ON <= ?", owner, day)
                .order("OWNER, REVIEW_ON, ID").limit(limit);
        return Arrays.stream(objects.find(AoPractice.class, query)).map(AoPracticeStore::practice).toList();
    }

    @Override
    public Set<Long> mustReadIn(long spaceId, int limit) {
        Query query = Query.select()
                .where("SPACE_ID = ? AND MUST_READ = ? AND IN_TRASH = ? AND LIST_ORDER < ?",
                        spaceId, true, false, ListPlace.until(PracticeStatus.DRAFT))
                .order("LIST_ORDER, PAGE_ID").limit(limit);
        return Arrays.stream(objects.find(AoPractice.class, query)).map(AoPractice::getPageId)
                .collect(Collectors.toSet());
    }

    @Override
    public void addTry(Try tried) {
        objects.create(
                AoPracticeTry.class,
                new DBParam("PAGE_ID", tried.pageId()),
                new DBParam("TRIED_AT", tried.at().toEpochMilli()),
                new DBParam("PERSON", tried.person()),
                new DBParam("RESULT", tried.result().name()),
                new DBParam("NOTE", textOrNull(tried.note())));
    }

    @Override
    public List<Try> triesOf(long pageId) {
        Query query = Query.select().where("PAGE_ID = ?", pageId).order("TRIED_AT DESC, ID DESC").limit(MOST_TRIES);
        return Arrays.stream(objects.find(AoPracticeTry.class, query))
                .map(row -> new Try(row.getPageId(), Instant.ofEpochMilli(row.getTriedAt()), row.getPerson(),
                        TryResult.valueOf(row.getResult()), Optional.ofNullable(row.getNote())))
                .toList();
    }

    private static Conditions conditions(PracticeFilter filter) {
        List<PracticeStatus> statuses = filter.statuses().stream().sorted().toList();
        PracticeStatus last = statuses.get(statuses.size() - 1);
        Conditions conditions = Conditions.of(
                "SPACE_ID = ? AND IN_TRASH = ? AND LIST_ORDER >= ? AND LIST_ORDER < ?",
                filter.spaceId(), false, ListPlace.from(statuses.get(0)), ListPlace.until(last));
        if (last.ordinal() - statuses.get(0).ordinal() + 1 > statuses.size()) {
            conditions = conditions.andOneOf("STATE", statuses.stream().map(PracticeStatus::name).toList());
        }
        return conditions
                .andIf("KIND = ?", filter.kind().map(PracticeKind::name))
                .andIf("TOPICS LIKE ?", filter.topic().map(topic -> "%," + topic + ",%"))
                .andIf("LAST_TRIED_AT >= ?", filter.triedSince().map(Instant::toEpochMilli))
                .andIf("REVIEW_ON <= ?", filter.dueBy().map(LocalDate::toString));
    }

    private Optional<AoPractice> row(long pageId) {
        return Arrays.stream(objects.find(AoPractice.class, Query.select().where("PAGE_ID = ?", pageId))).findFirst();
    }

    /** Only what is of use is to be looked at again. */
    private static String reviewOn(Practice practice) {
        return practice.upkeep().reviewBy().filter(day -> practice.status().isCurrent())
                .map(LocalDate::toString).orElse(NEVER);
    }

    private static String topicsOrNull(Facts facts) {
        return facts.topics().isEmpty() ? null : "," + String.join(",", facts.topics()) + ",";
    }

    private static String linksOrNull(Facts facts) {
        return facts.links().codes().isEmpty() ? null : String.join(",", facts.links().codes());
    }

    private static String textOrNull(Optional<String> text) {
        return text.filter(words -> !words.isBlank()).orElse(null);
    }

    private static Long millisOrNull(Optional<Instant> instant) {
        return instant.map(Instant::toEpochMilli).orElse(null);
    }

    private static Practice practice(AoPractice row) {
        return new Practice(
                row.getPageId(),
                row.getSpaceId(),
                row.getRevision(),
                facts(row),
                new Practice.State(PracticeStatus.valueOf(row.getState()), Optional.ofNullable(row.getSuccessor()),
                        Optional.ofNullable(row.getAdoptedAt()).map(Instant::ofEpochMilli)),
                new Upkeep(Optional.ofNullable(row.getOwner()),
                        Optional.of(row.getReviewOn()).filter(day -> !day.equals(NEVER)).map(LocalDate::parse)),
                new Proof(row.getWorked(), row.getAdapted(), row.getDidNotWork(),
                        Optional.ofNullable(row.getLastTriedAt()).map(Instant::ofEpochMilli)),
                Instant.ofEpochMilli(row.getBegunAt()),
                row.isInTrash());
    }

    private static Facts facts(AoPractice row) {
        return new Facts(
                PracticeKind.valueOf(row.getKind()),
                listed(row.getTopics()),
                Optional.ofNullable(row.getAppliesTo()),
                Optional.ofNullable(row.getFromCode()),
                row.isMustRead(),
                new Facts.Links(Optional.ofNullable(row.getFromPage()), listed(row.getLinks())));
    }

    private static List<String> listed(String keys) {
        return Arrays.stream(Optional.ofNullable(keys).orElse("").split(",")).filter(key -> !key.isEmpty()).toList();
    }
}
