package org.mutualaid.confluence.group;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** The lists of spaces in Active Objects. */
public final class AoCatalogueStore implements CatalogueStore {

    private final ActiveObjects objects;

    public AoCatalogueStore(ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public List<CatalogueEntry> of(long spaceId) {
        return Arrays.stream(rows(spaceId)).map(AoCatalogueStore::entry).toList();
    }

    @Override
    public void put(long spaceId, List<CatalogueEntry> entries) {
        Map<String, AoCatalogueEntry> stored = Arrays.stream(rows(spaceId))
                .collect(Collectors.toMap(AoCatalogueEntry::getUniqueKey, Function.identity()));
        for (int place = 0; place < entries.size(); place++) {
            CatalogueEntry entry = entries.get(place);
            AoCatalogueEntry row = stored.get(uniqueKey(spaceId, entry));
            if (row == null) {
                create(spaceId, entry, place);
            } else if (row.getPlace() != place || !entry(row).equals(entry)) {
                change(row, entry, place);
            }
        }
    }

    private AoCatalogueEntry[] rows(long spaceId) {
        return objects.find(
                AoCatalogueEntry.class, Query.select().where("SPACE_ID = ?", spaceId).order("PLACE, ID"));
    }

    private void create(long spaceId, CatalogueEntry entry, int place) {
        objects.create(
                AoCatalogueEntry.class,
                new DBParam("SPACE_ID", spaceId),
                new DBParam("KIND", entry.kind().code()),
                new DBParam("ENTRY_KEY", entry.key()),
                new DBParam("UNIQUE_KEY", uniqueKey(spaceId, entry)),
                new DBParam("NAME", entry.name().orElse(null)),
                new DBParam("PLACE", place),
                new DBParam("IN_USE", entry.inUse()));
    }

    private static void change(AoCatalogueEntry row, CatalogueEntry entry, int place) {
        row.setName(entry.name().orElse(null));
        row.setPlace(place);
        row.setInUse(entry.inUse());
        row.save();
    }

    private static CatalogueEntry entry(AoCatalogueEntry row) {
        return new CatalogueEntry(
                CatalogueEntry.Kind.of(row.getKind()),
                row.getEntryKey(),
                Optional.ofNullable(row.getName()),
                row.isInUse());
    }

    private static String uniqueKey(long spaceId, CatalogueEntry entry) {
        return spaceId + "/" + entry.kind().code() + "/" + entry.key();
    }
}
