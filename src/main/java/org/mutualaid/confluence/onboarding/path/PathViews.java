package org.mutualaid.confluence.onboarding.path;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.group.zone.SpaceZones;
import org.mutualaid.confluence.onboarding.Newcomer;
import org.mutualaid.confluence.onboarding.Step;
import org.mutualaid.confluence.onboarding.StepKind;
import org.mutualaid.confluence.onboarding.Track;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.volunteer.training.Qualifications;
import org.mutualaid.confluence.web.DateWords;

/** Shows a path: as a strip on a page, and for REST. */
public final class PathViews {

    private final TextGateway texts;
    private final DateWords dates;
    private final LinkGateway links;
    private final PeopleGateway people;
    private final Qualifications qualifications;
    private final SpaceZones zones;

    public PathViews(
            TextGateway texts,
            DateWords dates,
            LinkGateway links,
            PeopleOnPath people) {
        this.texts = texts;
        this.dates = dates;
        this.links = links;
        this.people = people.people();
        this.qualifications = people.qualifications();
        this.zones = people.zones();
    }

    /** Whom to ask, and which day it is where the group lives. */
    public record PeopleOnPath(PeopleGateway people, Qualifications qualifications, SpaceZones zones) {
    }

    /** @param acts whether it gets buttons */
    PathView strip(SeenPath seen, boolean acts) {
        String key = seen.standing().space().key();
        return new PathView(
                "path-" + key,
                key,
                acts,
                sentence(seen),
                seen.newcomer().flatMap(Newcomer::buddy).flatMap(people::nameOf)
                        .map(name -> text("buddy", name)).orElse(""),
                seen.standing().isMember() ? PathView.Way.NONE : way("join", "/plugins/servlet/mutual-aid/join/" + key),
                seen.standing().isCoordinator()
                        ? way("settings", "/plugins/servlet/mutual-aid/path/" + key)
                        : PathView.Way.NONE,
                steps(seen));
    }

    private List<PathView.StepView> steps(SeenPath seen) {
        List<PathView.StepView> views = new ArrayList<>();
        boolean nextIsKnown = seen.track().isEmpty();
        for (Step step : seen.path().steps()) {
            Optional<Track.State> state = seen.track().map(track -> track.state(step));
            boolean next = !nextIsKnown && state.filter(Track.State.DONE::equals).isEmpty();
            nextIsKnown |= next;
            views.add(new PathView.StepView(
                    step.code().text(),
                    text("kind." + step.kind().key()),
                    step.title(),
                    url(step, seen),
                    step.about().orElse(""),
                    state.map(PathViews::key).orElse(""),
                    state.map(one -> words(step, one, seen)).orElse(""),
                    state.filter(one -> one != Track.State.DONE && step.kind().isOwn() && !seen.isShut(step))
                            .map(one -> text("say." + step.kind().key())).orElse(""),
                    next));
        }
        return views;
    }

    private String sentence(SeenPath seen) {
        int all = seen.path().steps().size();
        if (seen.track().isEmpty()) {
            return text("for-everybody");
        }
        int left = seen.track().get().left().size();
        return left == 0 ? text("finished") : text("left", all - left, all);
    }

    private String words(Step step, Track.State state, SeenPath seen) {
        Optional<Instant> last = seen.track().flatMap(track -> track.saidAt(step));
        if (state == Track.State.DONE) {
            return last.map(at -> text("done", day(at, seen))).orElseGet(() -> text("held"));
        }
        if (seen.isShut(step)) {
            return text("shut");
        }
        if (state == Track.State.AGAIN) {
            return text("again." + step.kind().key(), last.map(at -> day(at, seen)).orElse(""));
        }
        return switch (step.kind()) {
            case TRAINING -> ask(step, seen);
            case SHIFT -> text("shift-by");
            case TASK -> text("task-by");
            default -> "";
        };
    }

    private String day(Instant at, SeenPath seen) {
        return dates.day(LocalDate.ofInstant(at, zones.of(seen.standing().space())));
    }

    private String ask(Step step, SeenPath seen) {
        return seen.trainings().stream()
                .filter(training -> step.training().filter(training.code()::equals).isPresent())
                .findFirst()
                .flatMap(qualifications::whomToAsk)
                .map(name -> text("ask", name))
                .orElseGet(() -> text("ask-anybody"));
    }

    private String url(Step step, SeenPath seen) {
        String trainings = "/plugins/servlet/mutual-aid/trainings/" + seen.standing().space().key();
        return seen.page(step).or(() -> Optional.of(trainings)
                .filter(any -> step.kind() == StepKind.TRAINING && seen.standing().isMember()))
                .map(links::to).orElse("");
    }

    private PathView.Way way(String words, String path) {
        return new PathView.Way(links.to(path), text(words));
    }

    Map<String, Object> json(SeenPath seen) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("space", seen.standing().space().key());
        fields.put("revision", seen.path().revision());
        fields.put("steps", seen.path().steps().stream().map(step -> json(step, seen)).toList());
        seen.track().ifPresent(track -> fields.put("left", track.left().size()));
        return fields;
    }

    private Map<String, Object> json(Step step, SeenPath seen) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", step.code().text());
        fields.put("kind", step.kind().key());
        fields.put("title", step.title());
        seen.page(step).or(step::page).ifPresent(page -> fields.put("page", links.to(page)));
        step.training().ifPresent(code -> fields.put("training", code.text()));
        step.about().ifPresent(about -> fields.put("about", about));
        fields.put("edition", seen.editions().edition(step.subject()));
        seen.track().ifPresent(track -> fields.put("state", key(track.state(step))));
        return fields;
    }

    private static String key(Track.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private String text(String key, Serializable... arguments) {
        return texts.text(Message.of("mutual-aid.path." + key, arguments));
    }
}
