package org.mutualaid.confluence.roster.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.group.Area;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.roster.Position;
import org.mutualaid.confluence.roster.Shift;
import org.mutualaid.confluence.roster.ShiftPlan;
import org.mutualaid.confluence.roster.desk.Scene;
import org.mutualaid.confluence.roster.desk.SeenShift;
import org.mutualaid.confluence.volunteer.training.Training;

/** Fills in the form to plan a shift, or to change one. */
public final class PlanFormViews {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final int USUAL_PLACES = 4;

    private final PeopleGateway people;

    public PlanFormViews(PeopleGateway people) {
        this.people = people;
    }

    /** @param day that stands in the form at first */
    public PlanFormView blank(Scene scene, LocalDate day) {
        return new PlanFormView("", 0, "",
                new PlanFormView.When(day.toString(), "09:00", "12:00", day.toString(), "", ""),
                new PlanFormView.Words("", "", "", "", "", "", ""),
                areas(scene, Optional.empty()),
                List.of(new PlanFormView.Row("", USUAL_PLACES, 0, trainings(scene, Optional.empty()))));
    }

    public PlanFormView of(SeenShift seen) {
        Shift shift = seen.shift();
        ShiftPlan plan = shift.plan();
        return new PlanFormView(
                shift.code().text(),
                shift.revision(),
                shift.series().orElse(""),
                when(seen),
                words(plan),
                areas(seen.scene(), plan.area()),
                plan.positions().stream().map(position -> row(seen.scene(), position)).toList());
    }

    private static PlanFormView.When when(SeenShift seen) {
        ShiftPlan plan = seen.shift().plan();
        return new PlanFormView.When(
                local(seen, plan.start()).toLocalDate().toString(),
                local(seen, plan.start()).format(CLOCK),
                local(seen, plan.end()).format(CLOCK),
                local(seen, plan.end()).toLocalDate().toString(),
                plan.opening().opens().map(opens -> local(seen, opens).format(MOMENT)).orElse(""),
                plan.opening().forAll().map(forAll -> local(seen, forAll).format(MOMENT)).orElse(""));
    }

    private static LocalDateTime local(SeenShift seen, Instant instant) {
        return LocalDateTime.ofInstant(instant, seen.scene().zone());
    }

    private PlanFormView.Words words(ShiftPlan plan) {
        return new PlanFormView.Words(
                plan.title(),
                plan.place(),
                plan.words().notes().orElse(""),
                plan.words().bring().orElse(""),
                plan.words().access().orElse(""),
                plan.words().lead().flatMap(people::userNameOf).orElse(""),
                plan.words().related().orElse(""));
    }

    private static PlanFormView.Row row(Scene scene, Position position) {
        return new PlanFormView.Row(position.role(), position.places(), position.newcomers(),
                trainings(scene, position.requires()));
    }

    /** What is on the list, and what stands on the shift although it is there no longer. */
    private static List<PlanFormView.Choice> trainings(Scene scene, Optional<String> chosen) {
        List<PlanFormView.Choice> choices = new ArrayList<>();
        for (Training training : scene.trainings()) {
            choices.add(choice(training.code().text(), training.name(), chosen));
        }
        return withGone(choices, chosen);
    }

    private static List<PlanFormView.Choice> areas(Scene scene, Optional<String> chosen) {
        List<PlanFormView.Choice> choices = new ArrayList<>();
        for (Area area : scene.lists().areas()) {
            choices.add(choice(area.key(), area.name(), chosen));
        }
        return withGone(choices, chosen);
    }

    private static List<PlanFormView.Choice> withGone(List<PlanFormView.Choice> choices, Optional<String> chosen) {
        if (chosen.isPresent() && choices.stream().noneMatch(PlanFormView.Choice::selected)) {
            choices.add(choice(chosen.get(), chosen.get(), chosen));
        }
        return choices;
    }

    private static PlanFormView.Choice choice(String value, String label, Optional<String> chosen) {
        return new PlanFormView.Choice(value, label, chosen.filter(value::equals).isPresent());
    }
}
