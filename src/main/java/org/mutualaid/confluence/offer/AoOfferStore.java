package org.mutualaid.confluence.offer;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import org.mutualaid.confluence.access.FieldClass;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.value.Conditions;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Slice;

/** Offers in Active Objects. */
public final class AoOfferStore implements OfferStore {

    private static final String LIST_ORDER = "LIST_ORDER, CODE";

    private final ActiveObjects objects;

    public AoOfferStore(ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public boolean holds(PublicCode code) {
        return objects.count(AoOffer.class, Query.select().where("CODE = ?", code.text())) > 0;
    }

    @Override
    public Optional<Offer> byCode(PublicCode code) {
        return row(code).map(AoOfferRows::offer);
    }

    @Override
    public List<Offer> byCodes(Collection<PublicCode> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        Conditions named = Conditions.oneOf("CODE", codes.stream().map(PublicCode::text).toList());
        return offers(Query.select().where(named.text(), named.parameters()));
    }

    @Override
    public void add(Offer offer) {
        objects.create(AoOffer.class, AoOfferRows.columns(offer));
    }

    @Override
    public void update(Offer after) {
        AoOffer row = row(after.code()).orElseThrow(NotFound::new);
        AoOfferRows.write(row, after);
        row.save();
    }

    @Override
    public Slice<Offer> list(OfferFilter filter, Optional<Cursor> from, int limit) {
        Conditions wanted = from.map(cursor -> after(cursor, conditions(filter))).orElseGet(() -> conditions(filter));
        List<AoOffer> oneMore = List.of(objects.find(AoOffer.class, Query.select()
                .where(wanted.text(), wanted.parameters()).order(LIST_ORDER).limit(limit + 1)));
        return Slice.of(oneMore, limit, row -> new Cursor(row.getListOrder(), row.getCode())).map(AoOfferRows::offer);
    }

    @Override
    public int count(OfferFilter filter) {
        Conditions wanted = conditions(filter);
        return objects.count(AoOffer.class, Query.select().where(wanted.text(), wanted.parameters()));
    }

    @Override
    public List<Offer> ownOf(String person, long spaceId, int limit) {
        return offers(Query.select()
                .where("SPACE_ID = ? AND OFFERED_BY = ?", spaceId, person).order(LIST_ORDER).limit(limit));
    }

    @Override
    public List<Offer> openFor(String category, long spaceId, LocalDate today, int limit) {
        return offers(Query.select()
                .where("SPACE_ID = ? AND CATEGORY = ? AND LIST_ORDER >= ? AND LIST_ORDER < ? AND ENDS_ON >= ?",
                        spaceId, category, AoOfferRows.from(OfferStatus.OPEN), AoOfferRows.until(OfferStatus.OPEN),
                        today.toString())
                .order(LIST_ORDER)
                .limit(limit));
    }

    @Override
    public List<PublicCode> ending(LocalDate today, int limit) {
        List<PublicCode> ending = new ArrayList<>(ending(OfferStatus.OPEN, today, limit));
        ending.addAll(ending(OfferStatus.PAUSED, today, limit - ending.size()));
        return ending;
    }

    private List<PublicCode> ending(OfferStatus state, LocalDate today, int limit) {
        Query query = Query.select()
                .where("STATE = ? AND ENDS_ON < ?", state.name(), today.toString())
                .order("STATE, ENDS_ON, ID")
                .limit(Math.max(limit, 1));
        return Arrays.stream(objects.find(AoOffer.class, query))
                .limit(limit)
                .map(row -> new PublicCode(row.getCode()))
                .toList();
    }

    private Optional<AoOffer> row(PublicCode code) {
        return Arrays.stream(objects.find(AoOffer.class, Query.select().where("CODE = ?", code.text()))).findFirst();
    }

    private List<Offer> offers(Query query) {
        return Arrays.stream(objects.find(AoOffer.class, query)).map(AoOfferRows::offer).toList();
    }

    private static Conditions conditions(OfferFilter filter) {
        OfferStatus first = filter.state().orElse(OfferStatus.OPEN);
        OfferStatus last = filter.state().orElse(OfferStatus.PAUSED);
        Conditions conditions = Conditions.of("SPACE_ID = ? AND LIST_ORDER >= ? AND LIST_ORDER < ?",
                filter.spaceId(), AoOfferRows.from(first), AoOfferRows.until(last));
        if (first.isClosed()) {
            conditions = conditions.and("STATE = ?", first.name());
        } else {
            conditions = conditions.and("ENDS_ON >= ?", filter.today().toString());
        }
        conditions = seenBy(filter, conditions)
                .andIf("SORT = ?", filter.kind().map(OfferKind::name))
                .andIf("CATEGORY = ?", filter.category());
        conditions = holding("AREAS", filter.area().map(key -> " " + key + " "), conditions);
        conditions = holding("LANGUAGES", filter.language().map(tag -> " " + tag + " "), conditions);
        conditions = holding("FREE_TIMES", filter.day().map(day -> " " + FreeTimes.Time.key(day) + "-"), conditions);
        for (String word : filter.words()) {
            conditions = conditions.and("SEARCH_TEXT LIKE ?", "%" + word + "%");
        }
        return conditions;
    }

    private static Conditions seenBy(OfferFilter filter, Conditions conditions) {
        if (filter.own()) {
            return conditions.and("OFFERED_BY = ?", filter.reader().orElse(""));
        }
        if (filter.audience() == FieldClass.TEAM) {
            return conditions;
        }
        return filter.reader()
                .map(reader -> conditions.and(
                        "(AUDIENCE = ? OR OFFERED_BY = ?)", FieldClass.MEMBERS.name(), reader))
                .orElseGet(() -> conditions.and("AUDIENCE = ?", FieldClass.MEMBERS.name()));
    }

    /** Finds what names a key, and what names none. */
    private static Conditions holding(String column, Optional<String> key, Conditions conditions) {
        return key.map(part -> conditions.and("(" + column + " LIKE ? OR " + column + " LIKE ?)",
                        "%" + part + "%", "% " + AoOfferRows.ANY + " %"))
                .orElse(conditions);
    }

    private static Conditions after(Cursor cursor, Conditions conditions) {
        return conditions
                .and("LIST_ORDER >= ?", cursor.order())
                .and("(LIST_ORDER > ? OR CODE > ?)", cursor.order(), cursor.code());
    }
}
