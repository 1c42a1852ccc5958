package org.mutualaid.confluence.group.settings;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mutualaid.confluence.group.Area;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.Category;
import org.mutualaid.confluence.group.Languages;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.platform.ZoneGateway;
import org.mutualaid.confluence.problem.Message;

/** The lists of a space as REST shows them. */
public final class ListsJson {

    /** Fields that are told and never read. */
    static final Set<String> READ_ONLY = Set.of("space", "names", "siteZone");

    private final TextGateway texts;
    private final ZoneGateway zones;

    public ListsJson(TextGateway texts, ZoneGateway zones) {
        this.texts = texts;
        this.zones = zones;
    }

    /** A category has a name of its own only where the group gave it one; how all are called is under names. */
    Map<String, Object> of(Catalogue.Revised lists) {
        Catalogue catalogue = lists.catalogue();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("space", lists.space().key());
        fields.put("revision", lists.revision());
        fields.put("areas", catalogue.areas().stream().map(ListsJson::area).toList());
        fields.put("categories", catalogue.categories().stream().map(ListsJson::category).toList());
        fields.put("languages", catalogue.languages());
        fields.put("zone", catalogue.zone().map(ZoneId::getId).orElse(""));
        fields.put("siteZone", zones.siteZone().getId());
        fields.put("names", Map.of(
                "categories", categoryNames(catalogue.categories()),
                "languages", languageNames(catalogue.languages())));
        return fields;
    }

    private static Map<String, Object> area(Area area) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("key", area.key());
        fields.put("name", area.name());
        return fields;
    }

    private static Map<String, Object> category(Category category) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("key", category.key());
        category.name().ifPresent(name -> fields.put("name", name));
        return fields;
    }

    private Map<String, String> categoryNames(List<Category> categories) {
        Map<String, String> names = new LinkedHashMap<>();
        categories.forEach(category -> names.put(
                category.key(), category.name().orElseGet(() -> texts.text(Message.of(category.nameKey())))));
        return names;
    }

    private static Map<String, String> languageNames(List<String> tags) {
        Map<String, String> names = new LinkedHashMap<>();
        tags.forEach(tag -> names.put(tag, Languages.nameOf(tag)));
        return names;
    }
}
