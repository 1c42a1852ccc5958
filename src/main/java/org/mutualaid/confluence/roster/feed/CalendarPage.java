package org.mutualaid.confluence.roster.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.roster.desk.Scene;
import org.mutualaid.confluence.roster.desk.ShiftDoor;
import org.mutualaid.confluence.roster.desk.ShiftWords;
import org.mutualaid.confluence.web.PageHandler;
import org.mutualaid.confluence.web.PageHtml;
import org.mutualaid.confluence.web.PageTemplates;

/** The page {@code calendar/<space>}, on which members make and revoke their calendar links. */
public final class CalendarPage implements PageHandler {

    private final FeedService feeds;
    private final ShiftDoor door;
    private final ShiftWords words;
    private final PageTemplates templates;

    public CalendarPage(FeedService feeds, ShiftDoor door, ShiftWords words, PageTemplates templates) {
        this.feeds = feeds;
        this.door = door;
        this.words = words;
        this.templates = templates;
    }

    @Override
    public boolean handles(List<String> path) {
        return path.size() == 2 && path.get(0).equals("calendar");
    }

    @Override
    public PageHtml show(List<String> path, Actor caller) {
        Scene scene = door.enter(caller, path.get(1));
        scene.standing().requireMember();
        templates.require("roster");
        List<Feed> own = feeds.of(caller, path.get(1));
        List<CalendarView.Link> links = Arrays.stream(FeedKind.values()).map(kind -> link(kind, own, scene)).toList();
        CalendarView view = new CalendarView(
                scene.standing().space().key(), scene.standing().space().name(), links);
        return new PageHtml(words.text("calendar"),
                templates.render("roster/calendar.html.vm", Map.of("calendar", view)));
    }

    private CalendarView.Link link(FeedKind kind, List<Feed> own, Scene scene) {
        Optional<Feed> feed = own.stream().filter(one -> one.kind() == kind).findFirst();
        return new CalendarView.Link(
                kind.key(),
                words.text("calendar." + kind.key()),
                words.text("calendar." + kind.key() + ".about"),
                feed.map(one -> words.text("calendar.since", words.day(one.issued(), scene.zone()))).orElse(""));
    }
}
