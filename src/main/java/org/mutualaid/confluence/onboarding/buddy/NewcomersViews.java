package org.mutualaid.confluence.onboarding.buddy;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.CatalogueSource;
import org.mutualaid.confluence.group.Languages;
import org.mutualaid.confluence.group.zone.SpaceZones;
import org.mutualaid.confluence.onboarding.Newcomer;
import org.mutualaid.confluence.onboarding.Path;
import org.mutualaid.confluence.onboarding.Step;
import org.mutualaid.confluence.onboarding.StepKind;
import org.mutualaid.confluence.onboarding.Track;
import org.mutualaid.confluence.onboarding.join.Application;
import org.mutualaid.confluence.onboarding.join.JoinViews;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.DateWords;

/** Shows newcomers: who asks to join, how far each is, and who could go along with whom and why. */
public final class NewcomersViews {

    private final PeopleGateway people;
    private final TextGateway texts;
    private final CatalogueSource catalogues;
    private final JoinViews joining;
    private final Days days;

    public NewcomersViews(
            PeopleGateway people, TextGateway texts, CatalogueSource catalogues, JoinViews joining, Days days) {
        this.people = people;
        this.texts = texts;
        this.catalogues = catalogues;
        this.joining = joining;
        this.days = days;
    }

    /** Days in words. */
    public record Days(DateWords dates, SpaceZones zones) {

        String of(Instant instant, Catalogue lists) {
            return dates.day(zones.dayOf(instant, lists));
        }
    }

    /** @param tracks how far each newcomer is, by user key */
    NewcomersView page(
            BuddyService.Seen seen, Path path, List<Application> asking, Map<String, Track> tracks) {
        Catalogue lists = catalogues.of(seen.standing().space());
        return new NewcomersView(
                seen.standing().space().key(),
                seen.standing().space().name(),
                seen.standing().isCoordinator(),
                asking.stream().map(one -> asking(one, lists)).toList(),
                seen.newcomers().stream()
                        .map(one -> card(one, seen, lists, path.steps().isEmpty() ? List.of() : left(one, tracks)))
                        .toList());
    }

    private NewcomersView.Asking asking(Application application, Catalogue lists) {
        return new NewcomersView.Asking(
                application.code().text(),
                name(application.userKey()),
                text("asked", days.of(application.asked(), lists)),
                application.words().answers().stream()
                        .map(answer -> new NewcomersView.Answer(answer.question(), answer.text()))
                        .toList(),
                also(application.words().languages(), application.words().areas(), lists),
                joining.keptWords(application, lists));
    }

    private List<NewcomersView.Left> left(Newcomer newcomer, Map<String, Track> tracks) {
        return tracks.get(newcomer.userKey()).left().stream().map(this::left).toList();
    }

    private NewcomersView.Left left(Step step) {
        return new NewcomersView.Left(
                step.code().text(),
                step.title(),
                texts.text(Message.of("mutual-aid.path.kind." + step.kind().key())),
                step.kind() == StepKind.SHIFT);
    }

    private NewcomersView.Card card(
            Newcomer newcomer, BuddyService.Seen seen, Catalogue lists, List<NewcomersView.Left> left) {
        return new NewcomersView.Card(
                people.userNameOf(newcomer.userKey()).orElse(""),
                name(newcomer.userKey()),
                text("since", days.of(newcomer.since(), lists)) + " "
                        + also(newcomer.languages(), newcomer.areas(), lists),
                newcomer.buddy().map(key -> text("buddy", name(key))).orElseGet(() -> text("no-buddy")),
                newcomer.buddy().flatMap(people::userNameOf).orElse(""),
                text("left", left.size()),
                left,
                seen.candidates().getOrDefault(newcomer.userKey(), List.of()).stream()
                        .map(candidate -> new NewcomersView.Suggestion(
                                people.userNameOf(candidate.userKey()).orElse(""),
                                name(candidate.userKey()),
                                why(candidate, lists)))
                        .toList());
    }

    private String also(List<String> languages, List<String> areas, Catalogue lists) {
        List<String> all = new ArrayList<>(languages.stream().map(Languages::nameOf).toList());
        all.addAll(areas.stream().map(lists::nameOfArea).toList());
        return String.join(" · ", all);
    }

    private String why(Candidate candidate, Catalogue lists) {
        List<String> reasons = new ArrayList<>();
        if (!candidate.languages().isEmpty()) {
            reasons.add(text("why.language", joined(candidate.languages().stream().map(Languages::nameOf).toList())));
        }
        if (!candidate.areas().isEmpty()) {
            reasons.add(text("why.area", joined(candidate.areas().stream().map(lists::nameOfArea).toList())));
        }
        reasons.add(text("why.alongside", candidate.alongside()));
        reasons.add(text("why.hours", candidate.hours()));
        return joined(reasons);
    }

    private static String joined(List<String> words) {
        return String.join(", ", words);
    }

    Map<String, Object> json(BuddyService.Seen seen) {
        Catalogue lists = catalogues.of(seen.standing().space());
        return Map.of("results", seen.newcomers().stream().map(newcomer -> {
            Map<String, Object> fields = new LinkedHashMap<>();
            people.userNameOf(newcomer.userKey()).ifPresent(user -> fields.put("user", user));
            fields.put("name", name(newcomer.userKey()));
            fields.put("since", newcomer.since().toString());
            newcomer.buddy().flatMap(people::userNameOf).ifPresent(user -> fields.put("buddy", user));
            fields.put("suggested", seen.candidates().getOrDefault(newcomer.userKey(), List.of()).stream()
                    .map(one -> Map.of(
                            "user", people.userNameOf(one.userKey()).orElse(""), "why", why(one, lists)))
                    .toList());
            return fields;
        }).toList());
    }

    private String name(String userKey) {
        return people.nameOf(userKey).orElseGet(() -> texts.text(Message.of("mutual-aid.somebody")));
    }

    private String text(String key, Serializable... arguments) {
        return texts.text(Message.of("mutual-aid.newcomers." + key, arguments));
    }
}
