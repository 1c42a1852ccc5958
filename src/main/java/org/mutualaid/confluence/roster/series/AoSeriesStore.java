package org.mutualaid.confluence.roster.series;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.recurrence.RuleText;
import org.mutualaid.confluence.value.Conditions;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.web.Json;

/** Series in Active Objects. */
public final class AoSeriesStore implements SeriesStore {

    private final ActiveObjects objects;
    private final PlanText plans;

    public AoSeriesStore(ActiveObjects objects, Json json) {
        this.objects = objects;
        this.plans = new PlanText(json);
    }

    @Override
    public boolean holds(PublicCode code) {
        return row(code).isPresent();
    }

    @Override
    public Optional<Series> byCode(PublicCode code) {
        return row(code).map(this::series);
    }

    @Override
    public void add(Series series) {
        objects.create(
                AoSeries.class,
                new DBParam("CODE", series.code().text()),
                new DBParam("SPACE_ID", series.spaceId()),
                new DBParam("REVISION", series.revision()),
                new DBParam("AUTHOR", series.author()),
                new DBParam("ZONE", series.pattern().zone().getId()),
                new DBParam("PLAN", plans.write(series.pattern().plan())),
                new DBParam("FIRST_DATE", series.rule().first().toString()),
                new DBParam("RULE", RuleText.of(series.rule())),
                new DBParam("LEFT_OUT", dates(series.rule().leftOut())),
                new DBParam("MADE_UNTIL", series.madeUntil().toString()),
                new DBParam("ENDED", series.isOver()));
    }

    @Override
    public void update(Series series) {
        AoSeries row = row(series.code()).orElseThrow(NotFound::new);
        row.setRevision(series.revision());
        row.setPlan(plans.write(series.pattern().plan()));
        row.setRule(RuleText.of(series.rule()));
        row.setLeftOut(dates(series.rule().leftOut()));
        row.setMadeUntil(series.madeUntil().toString());
        row.setEnded(series.isOver());
        row.save();
    }

    @Override
    public Set<String> allMade(Collection<String> codes) {
        if (codes.isEmpty()) {
            return Set.of();
        }
        Conditions made = Conditions.oneOf("CODE", codes).and("ENDED = ?", true);
        return Arrays.stream(objects.find(AoSeries.class, Query.select().where(made.text(), made.parameters())))
                .map(AoSeries::getCode).collect(Collectors.toSet());
    }

    @Override
    public List<PublicCode> due(LocalDate until, int limit) {
        Query query = Query.select()
                .where("ENDED = ? AND MADE_UNTIL < ?", false, until.toString())
                .order("MADE_UNTIL, ID")
                .limit(limit);
        return Arrays.stream(objects.find(AoSeries.class, query)).map(row -> new PublicCode(row.getCode())).toList();
    }

    private Optional<AoSeries> row(PublicCode code) {
        return Arrays.stream(objects.find(AoSeries.class, Query.select().where("CODE = ?", code.text()))).findFirst();
    }

    private Series series(AoSeries row) {
        LocalDate first = LocalDate.parse(row.getFirstDate());
        Set<LocalDate> leftOut = Optional.ofNullable(row.getLeftOut()).stream()
                .flatMap(dates -> Arrays.stream(dates.split(",")))
                .map(LocalDate::parse)
                .collect(Collectors.toSet());
        return new Series(
                new PublicCode(row.getCode()),
                row.getSpaceId(),
                row.getRevision(),
                row.getAuthor(),
                new Pattern(plans.read(row.getPlan()), ZoneId.of(row.getZone())),
                RuleText.read(first, row.getRule(), leftOut),
                LocalDate.parse(row.getMadeUntil()));
    }

    private static String dates(Set<LocalDate> dates) {
        return dates.isEmpty() ? null
                : dates.stream().sorted().map(LocalDate::toString).collect(Collectors.joining(","));
    }
}
