package org.mutualaid.confluence.roster.card;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mutualaid.confluence.roster.desk.SeenShift;
import org.mutualaid.confluence.roster.desk.ShiftView;
import org.mutualaid.confluence.roster.desk.ShiftViews;
import org.mutualaid.confluence.roster.desk.ShiftWords;

/** Puts a shift into the few words of a card for the one who looks at it. */
public final class ShiftCards {

    private static final int MOST_SEGMENTS = 12;
    private static final int NOON = 12;
    private static final int EVENING = 17;
    private static final int ALL = 100;

    private final ShiftViews views;
    private final ShiftWords words;

    public ShiftCards(ShiftViews views, ShiftWords words) {
        this.views = views;
        this.words = words;
    }

    public ShiftCard of(SeenShift seen) {
        ShiftView shift = views.of(seen);
        return new ShiftCard(
                shift.code(),
                shift.url(),
                head(seen),
                band(shift.when().start()),
                bar(shift.taken(), shift.held(), shift.places(), shift.waiting()),
                own(shift, seen),
                shift.positions().stream().map(position -> role(position, shift)).toList(),
                shift.state().equals("planned") ? "" : words.text("state." + shift.state()));
    }

    private ShiftCard.Head head(SeenShift seen) {
        var plan = seen.shift().plan();
        return new ShiftCard.Head(
                plan.title(),
                plan.place(),
                words.day(plan.start(), seen.scene().zone()),
                words.span(plan.start(), plan.end(), seen.scene().zone()));
    }

    private static String band(ZonedDateTime start) {
        int hour = start.getHour();
        return hour < NOON ? "morning" : hour < EVENING ? "afternoon" : "evening";
    }

    private ShiftCard.Bar bar(int taken, int held, int places, int waiting) {
        List<String> segments = new ArrayList<>();
        if (places <= MOST_SEGMENTS) {
            segments.addAll(Collections.nCopies(taken, "full"));
            segments.addAll(Collections.nCopies(held, "held"));
            segments.addAll(Collections.nCopies(Math.max(0, places - taken - held), "open"));
        }
        return new ShiftCard.Bar(
                words.text("taken", taken, places),
                waiting == 0 ? "" : words.text("waiting", waiting),
                segments,
                taken * ALL / places);
    }

    private ShiftCard.Own own(ShiftView shift, SeenShift seen) {
        if (shift.mine().isEmpty()) {
            return new ShiftCard.Own("", "", "", "", "", false, false);
        }
        ShiftView.Mine mine = shift.mine().get();
        boolean over = shift.state().equals("over") && mine.state().equals("confirmed");
        String told = over ? words.text("own.over", mine.role()) : mine.until()
                .map(until -> words.text("own.offered", mine.role(), words.moment(until, seen.scene().zone())))
                .orElseGet(() -> words.text("own." + mine.state(), mine.role()));
        String badge = words.text(switch (mine.state()) {
            case "waiting" -> "badge.waiting";
            case "offered" -> "badge.offered";
            default -> "badge.you";
        });
        return new ShiftCard.Own(mine.state(), badge, told, moved(mine, shift, seen), yes(mine, shift),
                shift.may("leave"), shift.may("cover"));
    }

    private String moved(ShiftView.Mine mine, ShiftView shift, SeenShift seen) {
        return mine.before().filter(was -> shift.state().equals("planned")).map(was -> words.text("moved",
                words.day(was.start().toInstant(), seen.scene().zone()),
                words.span(was.start().toInstant(), was.end().toInstant(), seen.scene().zone()),
                was.place())).orElse("");
    }

    private String yes(ShiftView.Mine mine, ShiftView shift) {
        if (!shift.may("confirm")) {
            return "";
        }
        return words.text(switch (mine.state()) {
            case "offered" -> "say-yes";
            case "waiting" -> "take-place";
            default -> "still-come";
        });
    }

    private ShiftCard.RoleOffer role(ShiftView.PositionView position, ShiftView shift) {
        boolean acts = shift.may("join") || shift.may("wait");
        boolean free = position.free() > 0;
        return new ShiftCard.RoleOffer(
                position.role(),
                bar(position.taken(), position.held(), position.places(), position.waiting()),
                position.requires().map(training -> words.text("needs", training.name())).orElse(""),
                position.newcomers() == 0 ? "" : words.text("kept", position.newcomers()),
                acts ? words.text(free ? "join" : "wait") : "",
                free);
    }
}
