package org.mutualaid.confluence.group;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.group.CatalogueEntry.Kind;
import org.mutualaid.confluence.problem.FieldErrors;

/** What lists a group may settle: few enough to choose from, each line named, none twice, and nothing ever lost. */
final class CataloguePolicy {

    private static final int MOST_AREAS = 60;
    private static final int MOST_CATEGORIES = 40;
    private static final int MOST_LANGUAGES = 60;

    private CataloguePolicy() {}

    /**
     * @param stored lines of the space so far
     * @return all lines of the space as they are to be stored
     * @throws org.mutualaid.confluence.problem.InvalidInput naming each field that must change
     */
    static List<CatalogueEntry> settle(List<CatalogueEntry> stored, CatalogueForm form) {
        FieldErrors errors = new FieldErrors();
        refuseLongLists(form, errors);
        List<CatalogueEntry> all = StarterLists.completing(stored);
        List<CatalogueEntry> settled = new ArrayList<>();
        settled.addAll(new NamedList(Kind.AREA, all, errors).settle(CatalogueForm.AREAS, form.areas()));
        settled.addAll(new NamedList(Kind.CATEGORY, all, errors).settle(CatalogueForm.CATEGORIES, form.categories()));
        settled.addAll(languages(form.languages(), errors));
        settled.addAll(zone(form, stored, errors));
        errors.refuseIfAny();
        settled.addAll(takenOff(stored, settled));
        return List.copyOf(settled);
    }

    private static void refuseLongLists(CatalogueForm form, FieldErrors errors) {
        refuseIfLong(CatalogueForm.AREAS, form.areas(), MOST_AREAS, errors);
        refuseIfLong(CatalogueForm.CATEGORIES, form.categories(), MOST_CATEGORIES, errors);
        refuseIfLong(CatalogueForm.LANGUAGES, form.languages(), MOST_LANGUAGES, errors);
        if (form.categories().isEmpty()) {
            errors.addShared(CatalogueForm.CATEGORIES, "lists.no-category");
        }
        if (form.languages().isEmpty()) {
            errors.addShared(CatalogueForm.LANGUAGES, "lists.no-language");
        }
    }

    private static void refuseIfLong(String field, List<?> list, int most, FieldErrors errors) {
        if (list.size() > most) {
            errors.addShared(field, "lists.too-many", most, list.size());
        }
    }

    private static List<CatalogueEntry> languages(List<String> tags, FieldErrors errors) {
        Set<String> usual = new LinkedHashSet<>();
        for (int place = 0; place < tags.size(); place++) {
            Optional<String> tag = Languages.read(tags.get(place));
            tag.ifPresent(usual::add);
            if (tag.isEmpty()) {
                errors.addShared(CatalogueForm.LANGUAGES + "." + place, "lists.unknown-language");
            }
        }
        return usual.stream()
                .map(tag -> new CatalogueEntry(Kind.LANGUAGE, tag, Optional.empty(), true))
                .toList();
    }

    private static List<CatalogueEntry> zone(
            CatalogueForm form, List<CatalogueEntry> stored, FieldErrors errors) {
        if (form.zone().isEmpty()) {
            return Kind.ZONE.in(stored).stream().filter(CatalogueEntry::inUse).toList();
        }
        Optional<ZoneId> zone = form.zone().flatMap(ZoneNames::read);
        if (zone.isEmpty() && !form.zone().get().isEmpty()) {
            errors.addShared(CatalogueForm.ZONE, "lists.unknown-zone");
        }
        return zone.map(known -> new CatalogueEntry(Kind.ZONE, known.getId(), Optional.empty(), true)).stream()
                .toList();
    }

    private static List<CatalogueEntry> takenOff(List<CatalogueEntry> stored, List<CatalogueEntry> settled) {
        Set<String> kept = new HashSet<>();
        settled.forEach(entry -> kept.add(entry.kind().code() + "/" + entry.key()));
        return stored.stream()
                .filter(entry -> !kept.contains(entry.kind().code() + "/" + entry.key()))
                .map(CatalogueEntry::takenOff)
                .toList();
    }
}
