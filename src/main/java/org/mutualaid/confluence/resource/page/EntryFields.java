package org.mutualaid.confluence.resource.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.resource.Entry;
import org.mutualaid.confluence.resource.Visibility;
import org.mutualaid.confluence.resource.desk.ResourceViews;
import org.mutualaid.confluence.resource.desk.SeenResource;
import org.mutualaid.confluence.resource.hours.HoursWords;
import org.mutualaid.confluence.resource.page.ResourcePageView.Choice;
import org.mutualaid.confluence.web.DateWords;

/** What a form to change an entry starts from. */
public final class EntryFields {

    private final ResourceViews views;
    private final PeopleGateway people;
    private final TextGateway texts;
    private final HoursWords hours;

    public EntryFields(ResourceViews views, PeopleGateway people, TextGateway texts, DateWords dates) {
        this.views = views;
        this.people = people;
        this.texts = texts;
        this.hours = new HoursWords(texts, dates);
    }

    ResourcePageView.Fields of(SeenResource seen) {
        Entry entry = seen.resource().entry();
        return new ResourcePageView.Fields(
                entry.kind().key(),
                entry.counting().unit().orElse(""),
                entry.counting().low().map(Object::toString).orElse(""),
                entry.counting().soonDays(),
                entry.counting().pieces(),
                entry.keeping().owner().orElse(""),
                entry.keeping().steward().flatMap(people::userNameOf).orElse(""),
                entry.keeping().source().orElse(""),
                entry.keeping().condition().orElse(""),
                entry.offering().schedule().orElse(""),
                String.join(", ", entry.offering().languages()),
                entry.offering().accessibility().orElse(""),
                entry.offering().place().orElse(""),
                entry.offering().byPhone(),
                categories(seen, entry.category()),
                areas(seen, entry.area()),
                visibilities(entry.visibility()),
                hours.form(entry.offering().hours()));
    }

    private List<Choice> categories(SeenResource seen, String chosen) {
        Stream<String> keys = seen.lists().categories().stream().map(category -> category.key());
        return keys.map(key -> new Choice(key, views.categoryName(key, seen.lists()), key.equals(chosen))).toList();
    }

    private List<Choice> areas(SeenResource seen, Optional<String> chosen) {
        return seen.lists().areas().stream()
                .map(area -> new Choice(area.key(), area.name(), chosen.filter(area.key()::equals).isPresent()))
                .toList();
    }

    private List<Choice> visibilities(Visibility chosen) {
        return Arrays.stream(Visibility.values())
                .map(visibility -> new Choice(
                        visibility.key(),
                        texts.text(Message.of("mutual-aid.registry.visibility." + visibility.key())),
                        visibility == chosen))
                .toList();
    }
}
