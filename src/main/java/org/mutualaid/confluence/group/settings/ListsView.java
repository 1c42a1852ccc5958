package org.mutualaid.confluence.group.settings;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.Category;
import org.mutualaid.confluence.group.Languages;
import org.mutualaid.confluence.group.ZoneNames;

/**
 * The lists of a space as its page shows them.
 *
 * @param categories those in use first, then those of the app that are not
 * @param former names of what was taken off
 */
public record ListsView(
        Heading heading,
        List<Line> areas,
        List<Line> categories,
        List<Language> languages,
        Zones zones,
        Former former) {

    static ListsView of(Catalogue.Revised lists, Function<Category, String> translatedName, ZoneId site) {
        Catalogue catalogue = lists.catalogue();
        List<Line> categories = new ArrayList<>();
        catalogue.categories().forEach(category -> categories.add(line(category, true, translatedName)));
        catalogue.former().categories().stream()
                .filter(category -> category.name().isEmpty())
                .forEach(category -> categories.add(line(category, false, translatedName)));
        return new ListsView(
                new Heading(lists.space().key(), lists.space().name(), lists.revision()),
                catalogue.areas().stream().map(area -> new Line(area.key(), area.name(), true, false)).toList(),
                List.copyOf(categories),
                languages(catalogue.languages()),
                new Zones(site.getId(), catalogue.zone().map(ZoneId::getId).orElse(""), ZoneNames.all()),
                Former.of(catalogue.former()));
    }

    /** A line that somebody is about to add. */
    public Line blank() {
        return new Line("", "", true, false);
    }

    private static Line line(Category category, boolean inUse, Function<Category, String> translatedName) {
        Optional<String> own = category.name();
        return new Line(category.key(), own.orElseGet(() -> translatedName.apply(category)), inUse, own.isEmpty());
    }

    private static List<Language> languages(List<String> inUse) {
        List<Language> all = new ArrayList<>();
        inUse.forEach(tag -> all.add(new Language(tag, Languages.nameOf(tag), true)));
        Languages.offered().stream()
                .filter(tag -> !inUse.contains(tag))
                .forEach(tag -> all.add(new Language(tag, Languages.nameOf(tag), false)));
        return List.copyOf(all);
    }

    /** Whose lists these are, and as of which revision. */
    public record Heading(String spaceKey, String spaceName, int revision) {
    }

    /**
     * An area or a category.
     *
     * @param translated whether the app names it, so that it is used or not but never renamed here
     */
    public record Line(String key, String name, boolean inUse, boolean translated) {
    }

    /** A language by its own name. */
    public record Language(String tag, String name, boolean inUse) {
    }

    /**
     * Where the group can live.
     *
     * @param site the zone of the site
     * @param chosen blank where it is that of the site
     */
    public record Zones(String site, String chosen, List<String> all) {
    }

    /** What was taken off, as texts; blank where nothing was. */
    public record Former(String areas, String categories) {

        static Former of(Catalogue.Former former) {
            return new Former(
                    String.join(", ", former.areas().stream().map(area -> area.name()).toList()),
                    String.join(", ", former.categories().stream().flatMap(one -> one.name().stream()).toList()));
        }

        public boolean hasAreas() {
            return !areas.isEmpty();
        }

        public boolean hasCategories() {
            return !categories.isEmpty();
        }
    }
}
