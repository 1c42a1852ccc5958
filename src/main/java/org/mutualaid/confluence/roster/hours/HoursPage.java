package org.mutualaid.confluence.roster.hours;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.roster.desk.Scene;
import org.mutualaid.confluence.roster.desk.ShiftDoor;
import org.mutualaid.confluence.roster.desk.ShiftWords;
import org.mutualaid.confluence.web.PageHandler;
import org.mutualaid.confluence.web.PageHtml;
import org.mutualaid.confluence.web.PageTemplates;

/** The page {@code hours/<space>}, on which members write down their own hours outside shifts. */
public final class HoursPage implements PageHandler {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final HoursService hours;
    private final ShiftDoor door;
    private final ShiftWords words;
    private final SiteTime time;
    private final PageTemplates templates;

    public HoursPage(
            HoursService hours, ShiftDoor door, ShiftWords words, SiteTime time, PageTemplates templates) {
        this.hours = hours;
        this.door = door;
        this.words = words;
        this.time = time;
        this.templates = templates;
    }

    @Override
    public boolean handles(List<String> path) {
        return path.size() == 2 && path.get(0).equals("hours");
    }

    @Override
    public PageHtml show(List<String> path, Actor caller) {
        Scene scene = door.enter(caller, path.get(1));
        List<HoursView.Line> lines = hours.own(caller, path.get(1)).stream().map(entry -> line(entry, scene)).toList();
        templates.require("roster");
        HoursView view = new HoursView(
                scene.standing().space().key(),
                scene.standing().space().name(),
                LocalDate.ofInstant(time.now(), scene.zone()).toString(),
                lines);
        return new PageHtml(words.text("hours"), templates.render("roster/hours.html.vm", Map.of("hours", view)));
    }

    private HoursView.Line line(HoursEntry entry, Scene scene) {
        String note = entry.taken() ? words.text("hours.taken", entry.reason().orElse(""))
                : entry.reason().map(reason -> words.text("hours.put-right", reason)).orElse("");
        LocalDateTime start = LocalDateTime.ofInstant(entry.start(), scene.zone());
        Duration length = Duration.between(entry.start(), entry.end());
        return new HoursView.Line(
                entry.code().text(),
                words.day(entry.start(), scene.zone()) + ", " + words.span(entry.start(), entry.end(), scene.zone()),
                words.text("load.hours", ShiftWords.hours(length)),
                entry.what(),
                note,
                entry.taken() ? List.of() : List.of(new HoursView.Form(
                        start.toLocalDate().toString(), start.format(CLOCK), length.toMinutes())));
    }
}
