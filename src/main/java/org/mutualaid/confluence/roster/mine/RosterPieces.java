package org.mutualaid.confluence.roster.mine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mutualaid.confluence.mine.MyAidPart;
import org.mutualaid.confluence.mine.MyPieces;
import org.mutualaid.confluence.mine.MyReader;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.roster.Shift;
import org.mutualaid.confluence.roster.ShiftFilter;
import org.mutualaid.confluence.roster.ShiftStore;
import org.mutualaid.confluence.roster.card.ShiftCards;
import org.mutualaid.confluence.roster.desk.Scene;
import org.mutualaid.confluence.roster.desk.SeenShift;
import org.mutualaid.confluence.roster.desk.ShiftDoor;
import org.mutualaid.confluence.web.PageTemplates;

/** In My aid: places that are held for somebody, who looks for cover, what the care role is asked, the next shifts. */
public final class RosterPieces implements MyAidPart {

    private static final int POSITION = 150;
    private static final int MOST = 20;
    private static final Duration AHEAD = Duration.ofDays(400);

    private final ShiftDoor door;
    private final ShiftStore shifts;
    private final ShiftCards cards;
    private final AskedPieces asked;
    private final Means means;

    public RosterPieces(ShiftDoor door, ShiftStore shifts, ShiftCards cards, AskedPieces asked, Means means) {
        this.door = door;
        this.shifts = shifts;
        this.cards = cards;
        this.asked = asked;
        this.means = means;
    }

    /** Templates and the time. */
    public record Means(PageTemplates templates, SiteTime time) {
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public MyPieces of(MyReader reader) {
        means.templates().require("roster");
        Scene scene = door.scene(reader.standing());
        Instant now = means.time().now();
        String person = reader.standing().actor().userKey().orElse("");
        ShiftFilter own = ShiftFilter.in(reader.standing().space().id(), now.minus(Duration.ofHours(24)),
                now.plus(AHEAD)).of(person);
        Map<Boolean, List<SeenShift>> off = shifts.list(own, Optional.empty(), MOST).results().stream()
                .filter(shift -> !shift.isOver(now))
                .map(shift -> new SeenShift(shift, scene))
                .collect(Collectors.partitioningBy(seen -> seen.shift().calledOff()));
        List<SeenShift> next = off.get(false);
        List<String> waiting = new ArrayList<>();
        next.stream().filter(seen -> waitsForAWord(seen.shift(), person))
                .map(seen -> with(reader, "card", cards.of(seen)))
                .forEach(views -> waiting.add(means.templates().render("roster/mine-held.html.vm", views)));
        waiting.addAll(asked.of(reader, scene));
        Map<String, Object> views = with(reader, "cards", next.stream()
                .filter(seen -> !waitsForAWord(seen.shift(), person)).map(cards::of).toList());
        List<AskedView> told = new ArrayList<>(asked.calledOff(scene, off.get(true)));
        told.addAll(asked.told(reader, scene, next));
        views.put("told", told);
        return new MyPieces(waiting, List.of(means.templates().render("roster/mine-shifts.html.vm", views)));
    }

    /** Whether a place is held for somebody, or a shift they said yes to was changed. */
    private static boolean waitsForAWord(Shift shift, String person) {
        return shift.filling().of(person)
                .filter(mine -> mine.isOffered() || mine.isConfirmed() && mine.before().isPresent()).isPresent();
    }

    static Map<String, Object> with(MyReader reader, String name, Object view) {
        Map<String, Object> views = new HashMap<>();
        views.put("ids", reader.ids());
        views.put("acts", reader.acts());
        views.put(name, view);
        return views;
    }
}
