package org.mutualaid.confluence.group;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutualaid.confluence.access.SpaceRef;

/**
 * The lists a space works with, in the order they are shown.
 *
 * @param languages BCP 47 tags such as {@code es}
 * @param zone where the group lives; empty where it is that of the site
 * @param former what was taken off the lists; what was written before still carries it
 */
public record Catalogue(
        List<Area> areas,
        List<Category> categories,
        List<String> languages,
        Optional<ZoneId> zone,
        Former former) {

    public Catalogue {
        areas = List.copyOf(areas);
        categories = List.copyOf(categories);
        languages = List.copyOf(languages);
    }

    /** Lists from which nothing was ever taken off. */
    public Catalogue(List<Area> areas, List<Category> categories, List<String> languages) {
        this(areas, categories, languages, Optional.empty(), new Former(List.of(), List.of()));
    }

    /** Finds an area by its key, or by its name in any case. */
    public Optional<Area> area(String keyOrName) {
        return areas.stream()
                .filter(area -> area.key().equals(keyOrName) || area.name().equalsIgnoreCase(keyOrName.strip()))
                .findFirst();
    }

    /** Finds a category by its key, or by the group's own name for it in any case. */
    public Optional<Category> category(String keyOrName) {
        return categories.stream()
                .filter(category -> category.key().equalsIgnoreCase(keyOrName.strip())
                        || category.name().filter(keyOrName.strip()::equalsIgnoreCase).isPresent())
                .findFirst();
    }

    /** What can be chosen for {@code area}, {@code category} or {@code language}, as a person would write it. */
    public String choices(String field) {
        Stream<String> choices = switch (field) {
            case "area" -> areas.stream().map(Area::name);
            case "category" -> categories.stream().map(category -> category.name().orElse(category.key()));
            case "language" -> languages.stream();
            default -> Stream.empty();
        };
        return choices.collect(Collectors.joining(", "));
    }

    /** Finds a language by its tag in any case. */
    public Optional<String> language(String tag) {
        return languages.stream().filter(tag.strip()::equalsIgnoreCase).findFirst();
    }

    /** The name of an area, also of one that was taken off the list; its key if it never was on it. */
    public String nameOfArea(String key) {
        return Stream.concat(areas.stream(), former.areas().stream())
                .filter(area -> area.key().equals(key))
                .map(Area::name)
                .findFirst()
                .orElse(key);
    }

    /** The group's own name of a category; empty for kinds that come with the app, which are translated. */
    public Optional<String> nameOfCategory(String key) {
        return Stream.concat(categories.stream(), former.categories().stream())
                .filter(category -> category.key().equals(key))
                .findFirst()
                .flatMap(Category::name);
    }

    /** What is no longer on the lists of a space. */
    public record Former(List<Area> areas, List<Category> categories) {

        public Former {
            areas = List.copyOf(areas);
            categories = List.copyOf(categories);
        }
    }

    /**
     * The lists of a space as somebody read them in order to change them.
     *
     * @param revision counts the times the lists were settled; 0 as long as they never were
     */
    public record Revised(SpaceRef space, Catalogue catalogue, int revision) {
    }
}
