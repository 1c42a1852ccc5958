package org.mutualaid.confluence.need.series;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.mutualaid.confluence.access.Sharing;
import org.mutualaid.confluence.history.SlotKey;
import org.mutualaid.confluence.need.Ask;
import org.mutualaid.confluence.need.line.Urgency;
import org.mutualaid.confluence.need.sealed.SealedDetails;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.recurrence.RuleText;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;

/** Series in Active Objects. */
public final class AoSeriesStore implements SeriesStore {

    private final ActiveObjects objects;
    private final SealedDetails details;

    public AoSeriesStore(ActiveObjects objects, SealedDetails details) {
        this.objects = objects;
        this.details = details;
    }

    @Override
    public Optional<Series> byCode(PublicCode code) {
        return row(code).map(this::series);
    }

    @Override
    public void add(Series series) {
        AoNeedSeries row = objects.create(
                AoNeedSeries.class,
                new DBParam("CODE", series.code().text()),
                new DBParam("SPACE_ID", series.spaceId()),
                new DBParam("REVISION", series.revision()),
                new DBParam("TITLE", series.ask().title()),
                new DBParam("CATEGORY", series.ask().category()),
                new DBParam("URGENCY", series.ask().urgency().name()),
                new DBParam("QUANTITY", series.ask().quantity().thousandths()),
                new DBParam("LANGUAGE", series.ask().language()),
                new DBParam("ON_BEHALF", series.ask().onBehalf()),
                new DBParam("SHARING", series.ask().sharing().name()),
                new DBParam("POSTED_BY", series.postedBy().orElse(null)),
                new DBParam("FIRST_DAY", series.rule().first().toString()),
                new DBParam("RULE_TEXT", RuleText.of(series.rule())),
                new DBParam("MADE_UNTIL", series.madeUntil().toString()));
        write(row, series);
    }

    @Override
    public void update(Series series) {
        write(row(series.code()).orElseThrow(NotFound::new), series);
    }

    @Override
    public List<PublicCode> due(LocalDate day, int limit) {
        Query query = Query.select().where("DUE_DAY <= ?", day.toEpochDay()).order("DUE_DAY, ID").limit(limit);
        return Arrays.stream(objects.find(AoNeedSeries.class, query))
                .map(row -> new PublicCode(row.getCode()))
                .toList();
    }

    @Override
    public void add(Occurrence occurrence) {
        objects.create(
                AoNeedOccurrence.class,
                new DBParam("SLOT_KEY", slot(occurrence).text()),
                new DBParam("NEED_CODE", occurrence.need().text()),
                new DBParam("SERIES_CODE", occurrence.series().text()),
                new DBParam("ON_DAY", occurrence.day().toString()),
                new DBParam("HELD", true));
    }

    @Override
    public void release(Occurrence occurrence, int revision) {
        Query query = Query.select().where("SLOT_KEY = ?", slot(occurrence).text());
        for (AoNeedOccurrence row : objects.find(AoNeedOccurrence.class, query)) {
            row.setSlotKey(slot(occurrence).released(revision).text());
            row.setHeld(false);
            row.save();
        }
    }

    @Override
    public List<Occurrence> from(PublicCode series, LocalDate day) {
        Query query = Query.select()
                .where("SERIES_CODE = ? AND ON_DAY >= ? AND HELD = ?", series.text(), day.toString(), true)
                .order("ON_DAY, ID");
        return Arrays.stream(objects.find(AoNeedOccurrence.class, query)).map(AoSeriesStore::occurrence).toList();
    }

    @Override
    public Optional<Occurrence> ofNeed(PublicCode need) {
        Query query = Query.select().where("NEED_CODE = ?", need.text());
        return Arrays.stream(objects.find(AoNeedOccurrence.class, query)).map(AoSeriesStore::occurrence).findFirst();
    }

    private static SlotKey slot(Occurrence occurrence) {
        return SlotKey.held(occurrence.series().text(), Math.toIntExact(occurrence.day().toEpochDay()));
    }

    private Optional<AoNeedSeries> row(PublicCode code) {
        return Arrays.stream(objects.find(AoNeedSeries.class, Query.select().where("CODE = ?", code.text())))
                .findFirst();
    }

    private void write(AoNeedSeries row, Series series) {
        Ask ask = series.ask();
        row.setRevision(series.revision());
        row.setTitle(ask.title());
        // Details that could not be opened look like none, and are not to be lost when something else is written.
        if (!ask.details().equals(details.read(series.code(), row.getDetails()))) {
            row.setDetails(details.stored(series.code(), ask.details(), ask.sharing()));
        }
        row.setCategory(ask.category());
        row.setArea(ask.area().orElse(null));
        row.setUrgency(ask.urgency().name());
        row.setQuantity(ask.quantity().thousandths());
        row.setUnit(ask.unit().orElse(null));
        row.setLanguage(ask.language());
        row.setFirstDay(series.rule().first().toString());
        row.setRuleText(RuleText.of(series.rule()));
        String leftOut = series.rule().leftOut().stream().sorted().map(LocalDate::toString)
                .collect(Collectors.joining(","));
        row.setLeftOut(leftOut.isEmpty() ? null : leftOut);
        row.setMadeUntil(series.madeUntil().toString());
        row.setDueDay(series.nextToMake().map(day -> day.minusDays(Series.DAYS_AHEAD).toEpochDay()).orElse(null));
        row.save();
    }

    private Series series(AoNeedSeries row) {
        Set<LocalDate> leftOut = Optional.ofNullable(row.getLeftOut()).stream()
                .flatMap(dates -> Arrays.stream(dates.split(",")))
                .map(LocalDate::parse)
                .collect(Collectors.toSet());
        Ask ask = new Ask(
                row.getTitle(),
                details.read(new PublicCode(row.getCode()), row.getDetails()),
                row.getCategory(),
                Optional.ofNullable(row.getArea()),
                Urgency.valueOf(row.getUrgency()),
                Optional.empty(),
                new Quantity(row.getQuantity()),
                Optional.ofNullable(row.getUnit()),
                row.getLanguage(),
                row.isOnBehalf(),
                Sharing.valueOf(row.getSharing()));
        return new Series(
                new PublicCode(row.getCode()),
                row.getSpaceId(),
                row.getRevision(),
                ask,
                Optional.ofNullable(row.getPostedBy()),
                RuleText.read(LocalDate.parse(row.getFirstDay()), row.getRuleText(), leftOut),
                LocalDate.parse(row.getMadeUntil()));
    }

    private static Occurrence occurrence(AoNeedOccurrence row) {
        return new Occurrence(
                new PublicCode(row.getSeriesCode()), LocalDate.parse(row.getOnDay()),
                new PublicCode(row.getNeedCode()));
    }
}
