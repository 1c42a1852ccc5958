package org.mutualaid.confluence.group.beginning;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.CatalogueForm;
import org.mutualaid.confluence.group.CatalogueForm.Line;
import org.mutualaid.confluence.group.CatalogueService;
import org.mutualaid.confluence.group.Category;
import org.mutualaid.confluence.platform.wiki.SpaceStart;

/**
 * Settles the lists of a new space by the answers {@code areas}, {@code categories} and {@code languages}, each a list
 * with commas or line breaks. A list without an answer keeps what every space begins with.
 */
public final class FirstLists implements SpaceStart {

    private final CatalogueService lists;

    public FirstLists(CatalogueService lists) {
        this.lists = lists;
    }

    @Override
    public void made(Actor maker, String spaceKey, Map<String, String> answers) {
        Catalogue.Revised now = lists.open(maker, spaceKey);
        List<String> categories = answered(answers, "categories");
        List<String> languages = answered(answers, "languages");
        CatalogueForm form = new CatalogueForm(
                answered(answers, "areas").stream()
                        .map(name -> new Line(Optional.empty(), Optional.of(name))).toList(),
                categories.isEmpty() ? usual(now.catalogue())
                        : categories.stream().map(name -> category(name, now.catalogue())).toList(),
                languages.isEmpty() ? now.catalogue().languages() : languages,
                Optional.of(now.revision()));
        lists.replace(maker, spaceKey, form, Optional.empty());
    }

    private static List<Line> usual(Catalogue catalogue) {
        return catalogue.categories().stream().map(FirstLists::line).toList();
    }

    private static Line category(String answer, Catalogue catalogue) {
        return catalogue.category(answer).map(FirstLists::line)
                .orElseGet(() -> new Line(Optional.empty(), Optional.of(answer)));
    }

    private static Line line(Category known) {
        return new Line(Optional.of(known.key()), known.name());
    }

    private static List<String> answered(Map<String, String> answers, String name) {
        return Arrays.stream(answers.getOrDefault(name, "").split("[,\\r\\n]+")).map(String::strip)
                .filter(answer -> !answer.isEmpty()).distinct().toList();
    }
}
