package org.mutualaid.confluence.roster.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.roster.Shift;
import org.mutualaid.confluence.roster.ShiftFilter;
import org.mutualaid.confluence.roster.ShiftStore;
import org.mutualaid.confluence.roster.Signup;
import org.mutualaid.confluence.roster.desk.ShiftWords;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.Slice;

/** The shifts of a calendar link as iCalendar: a month back, half a year ahead. It names nobody. */
public final class FeedCalendar {

    private static final Duration BACK = Duration.ofDays(30);
    private static final Duration AHEAD = Duration.ofDays(400);
    private static final int PAGE = 200;
    private static final int MOST_PAGES = 20;

    private final ShiftStore shifts;
    private final ShiftWords words;
    private final SiteTime time;
    private final LinkGateway links;

    public FeedCalendar(ShiftStore shifts, ShiftWords words, SiteTime time, LinkGateway links) {
        this.shifts = shifts;
        this.words = words;
        this.time = time;
        this.links = links;
    }

    String of(FeedService.Opened opened) {
        Feed feed = opened.feed();
        String space = opened.scene().standing().space().name();
        CalendarText text = new CalendarText()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Mutual Aid for Confluence//Shifts//EN")
                .line("CALSCALE", "GREGORIAN")
                .line("METHOD", "PUBLISH")
                .words("X-WR-CALNAME", words.text("feed.name." + feed.kind().key(), space));
        shifts(feed).forEach(shift -> add(text, shift, feed));
        return text.line("END", "VCALENDAR").toString();
    }

    private void add(CalendarText text, Shift shift, Feed feed) {
        Optional<Signup> mine = feed.kind() == FeedKind.MINE
                ? shift.filling().of(feed.person()) : Optional.empty();
        text.line("BEGIN", "VEVENT")
                .line("UID", shift.code().text() + "@mutual-aid-for-confluence")
                .moment("DTSTAMP", time.now())
                .moment("DTSTART", shift.plan().start())
                .moment("DTEND", shift.plan().end())
                .line("SEQUENCE", Integer.toString(shift.revision()))
                .words("SUMMARY", summary(shift, mine))
                .words("LOCATION", shift.plan().place())
                .words("DESCRIPTION", description(shift, mine))
                .line("URL", links.whole("/plugins/servlet/mutual-aid/shift/" + shift.code()))
                .line("STATUS", status(shift, mine))
                .line("END", "VEVENT");
    }

    private static String summary(Shift shift, Optional<Signup> mine) {
        return shift.plan().title() + mine.map(signup -> " · " + signup.role()).orElse("");
    }

    private String description(Shift shift, Optional<Signup> mine) {
        List<String> lines = new ArrayList<>();
        mine.ifPresentOrElse(
                signup -> lines.add(words.text("feed." + signup.state().key())),
                () -> lines.add(words.text("taken", shift.plan().places() - shift.free(), shift.plan().places())));
        shift.plan().words().notes().ifPresent(lines::add);
        return String.join("\n", lines);
    }

    private static String status(Shift shift, Optional<Signup> mine) {
        if (shift.calledOff()) {
            return "CANCELLED";
        }
        return mine.filter(signup -> signup.isWaiting() || signup.isOffered()).isPresent() ? "TENTATIVE" : "CONFIRMED";
    }

    private List<Shift> shifts(Feed feed) {
        Instant now = time.now();
        ShiftFilter all = ShiftFilter.in(feed.spaceId(), now.minus(BACK), now.plus(AHEAD));
        ShiftFilter filter = feed.kind() == FeedKind.MINE ? all.of(feed.person()) : all;
        List<Shift> found = new ArrayList<>();
        Optional<Cursor> from = Optional.empty();
        for (int page = 0; page < MOST_PAGES; page++) {
            Slice<Shift> slice = shifts.list(filter, from, PAGE);
            found.addAll(slice.results());
            from = slice.next();
            if (from.isEmpty()) {
                break;
            }
        }
        return found;
    }
}
