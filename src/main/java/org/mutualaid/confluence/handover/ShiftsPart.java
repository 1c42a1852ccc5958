package org.mutualaid.confluence.handover;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.group.zone.SpaceZones;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.roster.Shift;
import org.mutualaid.confluence.roster.ShiftFilter;
import org.mutualaid.confluence.roster.ShiftStore;
import org.mutualaid.confluence.roster.desk.ShiftWords;

/** Shifts of the next weeks of which the holders are the ones to ask. */
public final class ShiftsPart implements HandoverPart {

    private static final Duration AHEAD = Duration.ofDays(56);
    private static final int MOST = 500;

    private final ShiftStore shifts;
    private final ShiftWords words;
    private final TextGateway texts;
    private final LinkGateway links;
    private final When when;

    public ShiftsPart(ShiftStore shifts, ShiftWords words, TextGateway texts, LinkGateway links, When when) {
        this.shifts = shifts;
        this.words = words;
        this.texts = texts;
        this.links = links;
        this.when = when;
    }

    /** What time it is, and in which zone. */
    public record When(SiteTime time, SpaceZones zones) {
    }

    @Override
    public int position() {
        return 120;
    }

    @Override
    public HandoverView.Part of(Handover handover) {
        long space = handover.standing().space().id();
        ZoneId zone = when.zones().of(handover.standing().space());
        Instant now = when.time().now();
        List<HandoverView.Line> lines = shifts
                .list(ShiftFilter.in(space, now, now.plus(AHEAD)), Optional.empty(), MOST).results().stream()
                .filter(shift -> !shift.calledOff())
                .filter(shift -> shift.plan().words().lead().filter(handover.holders()::contains).isPresent())
                .map(shift -> line(shift, zone))
                .toList();
        return new HandoverView.Part(text("shifts"), text("shifts.none"), lines);
    }

    private HandoverView.Line line(Shift shift, ZoneId zone) {
        return new HandoverView.Line(
                shift.plan().title(),
                links.to("/plugins/servlet/mutual-aid/shift/" + shift.code()),
                words.when(shift.plan(), zone));
    }

    private String text(String key) {
        return texts.text(Message.of("mutual-aid.handover." + key));
    }
}
