package org.mutualaid.confluence.roster.mine;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutualaid.confluence.mine.MyReader;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.roster.Shift;
import org.mutualaid.confluence.roster.ShiftStore;
import org.mutualaid.confluence.roster.attend.MessageService;
import org.mutualaid.confluence.roster.card.Obstacles;
import org.mutualaid.confluence.roster.cover.CoverAsks;
import org.mutualaid.confluence.roster.desk.Scene;
import org.mutualaid.confluence.roster.desk.SeenShift;
import org.mutualaid.confluence.roster.desk.ShiftWords;
import org.mutualaid.confluence.roster.leeway.LeewayAsks;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.web.PageTemplates;

/** What somebody is asked about shifts: to cover, and for the care role to let others do more. */
public final class AskedPieces {

    private static final int MOST_MESSAGES = 5;
    /** What is in the way takes a few statements each. */
    private static final int MOST_OBSTACLES = 3;

    private final CoverAsks covers;
    private final LeewayAsks leeways;
    private final MessageService messages;
    private final ShiftStore shifts;
    private final Means means;

    public AskedPieces(
            CoverAsks covers, LeewayAsks leeways, MessageService messages, ShiftStore shifts, Means means) {
        this.covers = covers;
        this.leeways = leeways;
        this.messages = messages;
        this.shifts = shifts;
        this.means = means;
    }

    /** Words and templates, what can be in the way, and the time. */
    public record Means(Saying saying, PageTemplates templates, Obstacles obstacles, SiteTime time) {

        ShiftWords words() {
            return saying.words();
        }

        PeopleGateway people() {
            return saying.people();
        }

        LinkGateway links() {
            return saying.links();
        }
    }

    /** Words, names and addresses. */
    public record Saying(ShiftWords words, PeopleGateway people, LinkGateway links) {
    }

    List<String> of(MyReader reader, Scene scene) {
        List<CoverAsks.Ask> covered = covers.of(reader.standing());
        List<LeewayAsks.Ask> wanted = leeways.open(reader.standing());
        Set<String> codes = new HashSet<>();
        covered.forEach(ask -> {
            codes.add(ask.shift());
            ask.swapFor().ifPresent(codes::add);
        });
        wanted.forEach(ask -> codes.add(ask.shift()));
        Map<String, Shift> known = known(codes);
        List<String> pieces = new ArrayList<>();
        for (CoverAsks.Ask ask : covered) {
            String key = ask.swapFor().isPresent() ? "mine.swap" : "mine.cover";
            String inReturn = ask.swapFor().map(known::get).map(other -> told(other, scene)).orElse("");
            Optional.ofNullable(known.get(ask.shift()))
                    .map(shift -> view(shift, scene, text(key, name(ask.person())))
                            .with("/covers/" + ask.code() + "/answer", inReturn))
                    .ifPresent(view -> pieces.add(render(reader, "mine-cover", view)));
        }
        for (LeewayAsks.Ask ask : wanted) {
            String path = "/spaces/" + reader.standing().space().key() + "/leeways/" + ask.code() + "/answer";
            Optional.ofNullable(known.get(ask.shift()))
                    .map(shift -> view(shift, scene, text("mine.leeway", name(ask.person())))
                            .with(path, ask.reason()))
                    .ifPresent(view -> pieces.add(render(reader, "mine-leeway", view)));
        }
        return pieces;
    }

    /**
     * What is in the way of shifts that were changed or waited for, what became of somebody's search for cover, what
     * they were answered, and what was said to everybody on their shifts.
     */
    List<AskedView> told(MyReader reader, Scene scene, List<SeenShift> next) {
        List<CoverAsks.Own> own = covers.own(scene);
        List<LeewayAsks.Ask> answered = leeways.answered(reader.standing());
        Map<String, Shift> known = known(Stream.concat(
                own.stream().map(CoverAsks.Own::shift), answered.stream().map(LeewayAsks.Ask::shift))
                .collect(Collectors.toSet()));
        List<AskedView> told = new ArrayList<>(obstacles(scene, next));
        own.stream().filter(cover -> isAhead(known.get(cover.shift())))
                .forEach(cover -> told.add(view(known.get(cover.shift()), scene, cover.sentence())));
        for (LeewayAsks.Ask ask : answered) {
            Optional.ofNullable(known.get(ask.shift()))
                    .map(shift -> view(shift, scene, text("mine.leeway." + ask.state()))
                            .with("", ask.words().orElse("")))
                    .ifPresent(told::add);
        }
        told.addAll(messages(scene, next));
        return told;
    }

    private List<AskedView> obstacles(Scene scene, List<SeenShift> next) {
        return next.stream().filter(Obstacles::mayBeFor).limit(MOST_OBSTACLES)
                .flatMap(seen -> Optional.of(means.obstacles().of(seen))
                        .filter(inTheWay -> !inTheWay.isEmpty())
                        .map(inTheWay -> view(seen.shift(), scene, inTheWay)).stream())
                .toList();
    }

    private List<AskedView> messages(Scene scene, List<SeenShift> next) {
        Map<String, Shift> own = next.stream().filter(AskedPieces::hasPlace).map(SeenShift::shift)
                .collect(Collectors.toMap(shift -> shift.code().text(), Function.identity()));
        return messages.ofShifts(own.values()).stream()
                .limit(MOST_MESSAGES)
                .map(said -> view(own.get(said.shift()), scene, text("mine.message", name(said.author())))
                        .with("", said.words()))
                .toList();
    }

    /** Shifts that somebody had a place on and that do not take place. */
    List<AskedView> calledOff(Scene scene, List<SeenShift> off) {
        return off.stream().map(seen -> view(seen.shift(), scene, text("mine.called-off"))).toList();
    }

    private boolean isAhead(Shift shift) {
        return shift != null && !shift.calledOff() && !shift.hasStarted(means.time().now());
    }

    private static boolean hasPlace(SeenShift seen) {
        return seen.mine().filter(mine -> mine.state().holdsPlace()).isPresent();
    }

    private AskedView view(Shift shift, Scene scene, String sentence) {
        return new AskedView(
                "",
                shift.plan().title(),
                means.links().to("/plugins/servlet/mutual-aid/shift/" + shift.code()),
                means.words().when(shift.plan(), scene.zone()) + " · " + shift.plan().place(),
                sentence,
                "");
    }

    private String told(Shift shift, Scene scene) {
        return text("mine.swap-for", shift.plan().title(), means.words().when(shift.plan(), scene.zone()));
    }

    /** The shifts by their codes, all at once. */
    private Map<String, Shift> known(Set<String> codes) {
        return shifts.byCodes(codes).stream()
                .collect(Collectors.toMap(shift -> shift.code().text(), Function.identity()));
    }

    private String name(String person) {
        return means.people().nameOf(person).orElseGet(() -> text("somebody"));
    }

    private String text(String key, String... arguments) {
        return means.words().text(key, (Serializable[]) arguments);
    }

    private String render(MyReader reader, String template, AskedView view) {
        return means.templates().render("roster/" + template + ".html.vm", RosterPieces.with(reader, "asked", view));
    }
}
