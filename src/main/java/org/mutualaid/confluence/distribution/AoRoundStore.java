package org.mutualaid.confluence.distribution;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.mutualaid.confluence.distribution.RoundLine.HandedOut;
import org.mutualaid.confluence.distribution.rule.RuleKind;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.value.Conditions;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Slice;

/** Rounds in Active Objects. */
public final class AoRoundStore implements RoundStore {

    /** The space stands first, though all rows have the same, for databases that only then take the index's order. */
    private static final String NEWEST = "SPACE_ID, LIST_ORDER, CODE";
    private static final List<String> HOLDING = List.of(RoundStatus.AGREED.name(), RoundStatus.HANDING_OUT.name());
    private static final List<String> SETTLED = Arrays.stream(RoundStatus.values())
            .filter(status -> status != RoundStatus.DRAFT)
            .map(RoundStatus::name)
            .toList();
    private static final int MOST_HOLDING = 100;

    private final ActiveObjects objects;

    public AoRoundStore(ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public boolean holds(PublicCode code) {
        return objects.count(AoRound.class, Query.select().where("CODE = ?", code.text())) > 0;
    }

    @Override
    public Optional<Round> byCode(PublicCode code) {
        return withLines(rows(Conditions.of("CODE = ?", code.text()), 1)).stream().findFirst();
    }

    @Override
    public void add(Round round) {
        Map<String, Object> columns = new HashMap<>(columnsOf(round.head()));
        Round.Totals totals = round.totals();
        columns.put("NEEDS", totals.needs());
        columns.put("REACHED", totals.reached());
        columns.put("SHARED", totals.shared());
        columns.put("TAKEN", totals.taken());
        columns.put("HANDED_OUT", totals.handedOut());
        objects.create(AoRound.class, params(columns));
        objects.create(
                AoRoundPlan.class,
                new DBParam("ROUND_CODE", round.code().text()),
                new DBParam("PLAN", textOrNull(PlanText.of(round.lines()))));
        handOut(round.head(), round.lines());
    }

    @Override
    public void update(Round before, Round after) {
        AoRound row = rows(Conditions.of("CODE = ?", after.code().text()), 1).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
        write(row, after);
        String plan = PlanText.of(after.lines());
        if (!plan.equals(PlanText.of(before.lines()))) {
            AoRoundPlan lines = plans(List.of(after.code().text()))[0];
            lines.setPlan(textOrNull(plan));
            lines.save();
        }
        Set<PublicCode> out = before.lines().stream()
                .filter(RoundLine::isHandedOut)
                .map(RoundLine::need)
                .collect(Collectors.toSet());
        handOut(after.head(), after.lines().stream().filter(line -> !out.contains(line.need())).toList());
    }

    @Override
    public Slice<Listed> list(long spaceId, boolean drafts, Optional<Cursor> from, int limit) {
        Conditions here = Conditions.of("SPACE_ID = ?", spaceId);
        Conditions wanted = drafts ? here : here.andOneOf("STATE", SETTLED);
        Conditions rest = from
                .map(cursor -> wanted.after(cursor, "LIST_ORDER"))
                .orElse(wanted);
        return Slice.of(rows(rest, limit + 1), limit, row -> new Cursor(row.getListOrder(), row.getCode()))
                .map(row -> new Listed(head(row), totals(row)));
    }

    @Override
    public List<Round> holdingGoods(long spaceId) {
        return withLines(rows(Conditions.of("SPACE_ID = ?", spaceId).andOneOf("STATE", HOLDING), MOST_HOLDING));
    }

    @Override
    public Map<PublicCode, Long> handedOutSince(long spaceId, PublicCode resource, Instant since) {
        Query query = Query.select().where(
                "SPACE_ID = ? AND HANDED_AT >= ? AND RESOURCE_CODE = ?",
                spaceId, since.toEpochMilli(), resource.text());
        return Arrays.stream(objects.find(AoHandOut.class, query)).collect(Collectors.toMap(
                row -> new PublicCode(row.getNeedCode()), AoHandOut::getUnits, Long::sum));
    }

    private List<AoRound> rows(Conditions conditions, int limit) {
        Query query = Query.select().where(conditions.text(), conditions.parameters()).order(NEWEST).limit(limit);
        return List.of(objects.find(AoRound.class, query));
    }

    private AoRoundPlan[] plans(List<String> codes) {
        Conditions conditions = Conditions.oneOf("ROUND_CODE", codes);
        return objects.find(AoRoundPlan.class, Query.select().where(conditions.text(), conditions.parameters()));
    }

    private List<Round> withLines(List<AoRound> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<String> codes = rows.stream().map(AoRound::getCode).toList();
        Map<String, String> plans = Arrays.stream(plans(codes)).collect(Collectors.toMap(
                AoRoundPlan::getRoundCode, row -> Optional.ofNullable(row.getPlan()).orElse("")));
        Map<String, Map<String, HandedOut>> out = handedOut(codes);
        return rows.stream()
                .map(row -> new Round(head(row), lines(
                        plans.getOrDefault(row.getCode(), ""), out.getOrDefault(row.getCode(), Map.of()))))
                .toList();
    }

    private Map<String, Map<String, HandedOut>> handedOut(List<String> codes) {
        Conditions conditions = Conditions.oneOf("ROUND_CODE", codes);
        return Arrays.stream(objects.find(
                        AoHandOut.class, Query.select().where(conditions.text(), conditions.parameters())))
                .collect(Collectors.groupingBy(AoHandOut::getRoundCode, Collectors.toMap(
                        AoHandOut::getNeedCode, AoRoundStore::handedOut)));
    }

    private static List<RoundLine> lines(String plan, Map<String, HandedOut> out) {
        return PlanText.read(plan).stream()
                .map(line -> Optional.ofNullable(out.get(line.need().text())).map(line::with).orElse(line))
                .toList();
    }

    private static HandedOut handedOut(AoHandOut row) {
        return new HandedOut(
                row.getUnits(), Instant.ofEpochMilli(row.getHandedAt()), Optional.ofNullable(row.getHandedBy()),
                Optional.ofNullable(row.getLessBecause()));
    }

    private void handOut(RoundHead head, List<RoundLine> lines) {
        lines.forEach(line -> line.handedOut().ifPresent(out -> objects.create(
                AoHandOut.class,
                new DBParam("HAND_OUT_KEY", head.code().text() + "#" + line.need().text()),
                new DBParam("ROUND_CODE", head.code().text()),
                new DBParam("NEED_CODE", line.need().text()),
                new DBParam("SPACE_ID", head.spaceId()),
                new DBParam("RESOURCE_CODE", head.goods().resource().text()),
                new DBParam("UNITS", out.units()),
                new DBParam("HANDED_AT", out.at().toEpochMilli()),
                new DBParam("HANDED_BY", out.by().orElse(null)),
                new DBParam("LESS_BECAUSE", out.less().orElse(null)))));
    }

    private static Map<String, Object> columnsOf(RoundHead head) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("CODE", head.code().text());
        columns.put("SPACE_ID", head.spaceId());
        columns.put("REVISION", head.revision());
        columns.put("STATE", head.status().name());
        columns.put("RESOURCE_CODE", head.goods().resource().text());
        columns.put("RESOURCE_NAME", head.goods().name());
        columns.put("UNIT", textOrNull(head.goods().unit().orElse("")));
        columns.put("UNITS", head.goods().units());
        columns.put("RULE_KIND", head.terms().rule().name());
        columns.put("WINDOW_DAYS", head.terms().windowDays());
        columns.put("MOST_EACH", mostOrNull(head.terms()));
        columns.put("AGREEMENT_REVISION", head.terms().agreement());
        columns.put("AGREED_ON", head.terms().agreedOn().map(LocalDate::toString).orElse(null));
        RoundTerms.Scope scope = head.terms().scope();
        columns.put("CATEGORY", scope.category().orElse(null));
        columns.put("AREA", scope.area().orElse(null));
        columns.put("NEEDED_BY", scope.neededBy().map(LocalDate::toString).orElse(null));
        columns.put("LEFT_OUT", scope.leftOut());
        columns.put("MADE_BY", head.made().by().orElse(null));
        columns.put("MADE_AT", head.made().at().toEpochMilli());
        columns.put("LIST_ORDER", -head.made().at().toEpochMilli());
        return columns;
    }

    private static void write(AoRound row, Round after) {
        RoundHead head = after.head();
        row.setRevision(head.revision());
        row.setState(head.status().name());
        row.setResourceCode(head.goods().resource().text());
        row.setResourceName(head.goods().name());
        row.setUnit(textOrNull(head.goods().unit().orElse("")));
        row.setUnits(head.goods().units());
        row.setRuleKind(head.terms().rule().name());
        row.setWindowDays(head.terms().windowDays());
        row.setMostEach(mostOrNull(head.terms()));
        row.setAgreementRevision(head.terms().agreement());
        row.setAgreedOn(head.terms().agreedOn().map(LocalDate::toString).orElse(null));
        RoundTerms.Scope scope = head.terms().scope();
        row.setCategory(scope.category().orElse(null));
        row.setArea(scope.area().orElse(null));
        row.setNeededBy(scope.neededBy().map(LocalDate::toString).orElse(null));
        row.setLeftOut(scope.leftOut());
        writeTotals(row, after.totals());
        row.save();
    }

    private static void writeTotals(AoRound row, Round.Totals totals) {
        row.setNeeds(totals.needs());
        row.setReached(totals.reached());
        row.setShared(totals.shared());
        row.setTaken(totals.taken());
        row.setHandedOut(totals.handedOut());
    }

    private static Long mostOrNull(RoundTerms terms) {
        return terms.mostEach().isPresent() ? terms.mostEach().getAsLong() : null;
    }

    private static String textOrNull(String text) {
        return text.isBlank() ? null : text;
    }

    private static DBParam[] params(Map<String, Object> columns) {
        return columns.entrySet().stream()
                .map(column -> new DBParam(column.getKey(), column.getValue()))
                .toArray(DBParam[]::new);
    }

    private static RoundHead head(AoRound row) {
        Goods goods = new Goods(
                new PublicCode(row.getResourceCode()),
                row.getResourceName(),
                Optional.ofNullable(row.getUnit()),
                row.getUnits());
        RoundTerms terms = new RoundTerms(
                RuleKind.valueOf(row.getRuleKind()),
                row.getWindowDays(),
                row.getMostEach() == null ? OptionalLong.empty() : OptionalLong.of(row.getMostEach()),
                row.getAgreementRevision(),
                Optional.ofNullable(row.getAgreedOn()).map(LocalDate::parse),
                new RoundTerms.Scope(
                        Optional.ofNullable(row.getCategory()),
                        Optional.ofNullable(row.getArea()),
                        Optional.ofNullable(row.getNeededBy()).map(LocalDate::parse),
                        Optional.ofNullable(row.getLeftOut()).orElse(0)));
        RoundHead.Made made = new RoundHead.Made(
                Instant.ofEpochMilli(row.getMadeAt()), Optional.ofNullable(row.getMadeBy()));
        return new RoundHead(new PublicCode(row.getCode()), row.getSpaceId(), row.getRevision(),
                RoundStatus.valueOf(row.getState()), goods, terms, made);
    }

    private static Round.Totals totals(AoRound row) {
        return new Round.Totals(
                row.getNeeds(), row.getReached(), row.getShared(), row.getTaken(), row.getHandedOut());
    }
}
