package org.mutualaid.confluence.group;

import java.util.List;
import java.util.Optional;

/**
 * The lists a space works with, in the order they are shown.
 *
 * @param languages BCP 47 tags such as {@code es}
 */
public record Catalogue(List<Area> areas, List<Category> categories, List<String> languages) {

    public Catalogue {
        areas = List.copyOf(areas);
        categories = List.copyOf(categories);
        languages = List.copyOf(languages);
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
                .filter(category -> category.key().equals(keyOrName)
                        || category.name().filter(keyOrName.strip()::equalsIgnoreCase).isPresent())
                .findFirst();
    }

    /** Finds a language by its tag in any case. */
    public Optional<String> language(String tag) {
        return languages.stream().filter(tag.strip()::equalsIgnoreCase).findFirst();
    }

    /** The name of an area; its key where the list does not know it any more. */
    public String nameOfArea(String key) {
        return area(key).map(Area::name).orElse(key);
    }

    /** The group's own name of a category; empty for kinds that come with the app, which are translated. */
    public Optional<String> nameOfCategory(String key) {
        return category(key).flatMap(Category::name);
    }
}
