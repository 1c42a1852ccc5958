package org.mutualaid.confluence.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mutualaid.confluence.group.CatalogueEntry.Kind;

/** What a space starts with, until its group settles lists of its own. */
final class StarterLists {

    /** The kinds that come with the app and are translated. Released keys stay. */
    private static final List<String> CATEGORIES = List.of(
            "food", "rides", "home", "baby", "health", "language", "repairs", "company", "care", "paperwork");

    private static final List<String> LANGUAGES =
            List.of("en", "es", "ar", "fr", "ht", "pt", "so", "uk", "vi", "zh");

    private StarterLists() {}

    static boolean hasCategory(String key) {
        return CATEGORIES.contains(key);
    }

    /**
     * What is known of a space: what was stored, and of the app's own categories those that were not.
     *
     * @param stored empty as long as nothing was settled
     */
    static List<CatalogueEntry> completing(List<CatalogueEntry> stored) {
        boolean settled = !stored.isEmpty();
        List<String> storedKeys = Kind.CATEGORY.in(stored).stream().map(CatalogueEntry::key).toList();
        List<CatalogueEntry> all = new ArrayList<>(stored);
        CATEGORIES.stream()
                .filter(key -> !storedKeys.contains(key))
                .map(key -> new CatalogueEntry(Kind.CATEGORY, key, Optional.empty(), !settled))
                .forEach(all::add);
        Stream<String> languages = settled ? Stream.empty() : LANGUAGES.stream();
        languages.map(tag -> new CatalogueEntry(Kind.LANGUAGE, tag, Optional.empty(), true)).forEach(all::add);
        return List.copyOf(all);
    }

    /** The lists as features use them. */
    static Catalogue catalogueOf(List<CatalogueEntry> stored) {
        List<CatalogueEntry> all = completing(stored);
        List<CatalogueEntry> used = all.stream().filter(CatalogueEntry::inUse).toList();
        List<CatalogueEntry> former = all.stream().filter(entry -> !entry.inUse()).toList();
        return new Catalogue(
                areas(used),
                categories(used),
                Kind.LANGUAGE.in(used).stream().map(CatalogueEntry::key).toList(),
                Kind.ZONE.in(used).stream().findFirst().flatMap(entry -> ZoneNames.read(entry.key())),
                new Catalogue.Former(areas(former), categories(former)));
    }

    private static List<Area> areas(List<CatalogueEntry> entries) {
        return Kind.AREA.in(entries).stream().map(CatalogueEntry::area).toList();
    }

    private static List<Category> categories(List<CatalogueEntry> entries) {
        return Kind.CATEGORY.in(entries).stream().map(CatalogueEntry::category).toList();
    }
}
