package org.mutualaid.confluence.resource;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.value.Conditions;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.FoldedText;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Slice;

/** Entries in Active Objects. */
public final class AoResourceStore implements ResourceStore {

    private static final String LIST_ORDER = "SPACE_ID, LIST_ORDER, CODE";

    private final ActiveObjects objects;

    public AoResourceStore(ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public boolean holds(PublicCode code) {
        return objects.count(AoResource.class, Query.select().where("CODE = ?", code.text())) > 0;
    }

    @Override
    public Optional<Resource> byCode(PublicCode code) {
        return row(code).map(AoResourceRow::resource);
    }

    @Override
    public List<Resource> byCodes(Collection<PublicCode> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        Conditions among = Conditions.oneOf("CODE", codes.stream().map(PublicCode::text).toList());
        Query query = Query.select().where(among.text(), among.parameters()).order(LIST_ORDER);
        return Arrays.stream(objects.find(AoResource.class, query)).map(AoResourceRow::resource).toList();
    }

    @Override
    public void add(Resource resource) {
        objects.create(AoResource.class, AoResourceRow.columns(resource));
    }

    @Override
    public void update(Resource after) {
        AoResource row = row(after.code()).orElseThrow(NotFound::new);
        AoResourceRow.fill(row, after);
        row.save();
    }

    @Override
    public Slice<Resource> list(ResourceFilter filter, Optional<Cursor> from, int limit) {
        Conditions own = conditions(filter);
        Conditions asked = from.map(cursor -> own.after(cursor, "LIST_ORDER")).orElse(own);
        Query query = Query.select().where(asked.text(), asked.parameters()).order(LIST_ORDER).limit(limit + 1);
        return Slice.of(List.of(objects.find(AoResource.class, query)), limit,
                row -> new Cursor(row.getListOrder(), row.getCode())).map(AoResourceRow::resource);
    }

    @Override
    public int count(ResourceFilter filter) {
        Conditions conditions = conditions(filter);
        return objects.count(AoResource.class, Query.select().where(conditions.text(), conditions.parameters()));
    }

    @Override
    public List<Resource> unverified(long spaceId, String steward, LocalDate since, int limit) {
        Query query = Query.select()
                .where("STEWARD = ? AND SPACE_ID = ? AND VERIFIED_ON < ? AND RETIRED = ?",
                        steward, spaceId, since.toString(), false)
                .order("STEWARD, SPACE_ID, VERIFIED_ON")
                .limit(limit);
        return Arrays.stream(objects.find(AoResource.class, query)).map(AoResourceRow::resource).toList();
    }

    private Optional<AoResource> row(PublicCode code) {
        return Arrays.stream(objects.find(AoResource.class, Query.select().where("CODE = ?", code.text())))
                .findFirst();
    }

    private static Conditions conditions(ResourceFilter filter) {
        Conditions conditions = Conditions.of("SPACE_ID = ? AND RETIRED = ?", filter.spaceId(), false)
                .andOneOf("VISIBILITY", filter.seen().stream().map(Visibility::name).toList())
                .andIf("KIND = ?", filter.kind().map(ResourceKind::name))
                .andIf("CATEGORY = ?", filter.category())
                .andIf("AREA = ?", filter.area());
        if (filter.among().isPresent()) {
            List<String> codes = filter.among().get().stream().map(PublicCode::text).toList();
            conditions = codes.isEmpty() ? conditions.and("CODE = ?", "-") : conditions.andOneOf("CODE", codes);
        }
        for (String word : filter.words().stream().flatMap(each -> FoldedText.of(each).words().stream()).toList()) {
            conditions = conditions.and("SEARCH_TEXT LIKE ?", "%" + word + "%");
        }
        return conditions;
    }
}
