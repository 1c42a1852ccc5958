package org.mutualaid.confluence.roster.mine;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.mine.MyReader;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.PeopleGateway;
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

    /** Words, names, addresses and templates, and what can be in the way. */
    public record Means(
            ShiftWords words,
            PeopleGateway people,
            LinkGateway links,
            PageTemplates templates,
            Obstacles obstacles) {
    }

    List<String> of(MyReader reader, Scene scene) {
        List<String> pieces = new ArrayList<>();
        for (CoverAsks.Ask ask : covers.of(reader.standing())) {
            String key = ask.swapFor().isPresent() ? "mine.swap" : "mine.cover";
            view("/covers/" + ask.code() + "/answer", ask.shift(), scene, text(key, name(ask.person())),
                    ask.swapFor().flatMap(this::shift).map(other -> told(other, scene)).orElse(""))
                    .ifPresent(view -> pieces.add(render(reader, "mine-cover", view)));
        }
        for (LeewayAsks.Ask ask : leeways.open(reader.standing())) {
            view("/spaces/" + reader.standing().space().key() + "/leeways/" + ask.code() + "/answer", ask.shift(),
                    scene, text("mine.leeway", name(ask.person())), ask.reason())
                    .ifPresent(view -> pieces.add(render(reader, "mine-leeway", view)));
        }
        return pieces;
    }

    /**
     * What is in the way of shifts that were changed or waited for, what somebody was answered, and what was said to
     * everybody on their shifts.
     */
    List<AskedView> told(MyReader reader, Scene scene, List<SeenShift> next) {
        List<AskedView> told = new ArrayList<>();
        next.stream().filter(Obstacles::mayBeFor).limit(MOST_OBSTACLES).forEach(seen -> {
            String inTheWay = means.obstacles().of(seen);
            if (!inTheWay.isEmpty()) {
                told.add(view("", seen.shift(), scene, inTheWay, ""));
            }
        });
        for (LeewayAsks.Ask ask : leeways.answered(reader.standing())) {
            view("", ask.shift(), scene, text("mine.leeway." + ask.state()), ask.words().orElse(""))
                    .ifPresent(told::add);
        }
        messages.ofShifts(next.stream().filter(AskedPieces::hasPlace).map(SeenShift::shift).toList()).stream()
                .limit(MOST_MESSAGES)
                .forEach(said -> view("", said.shift(), scene, text("mine.message", name(said.author())), said.words())
                        .ifPresent(told::add));
        return told;
    }

    /** Shifts that somebody had a place on and that do not take place. */
    List<AskedView> calledOff(Scene scene, List<SeenShift> off) {
        return off.stream().map(seen -> view("", seen.shift(), scene, text("mine.called-off"), "")).toList();
    }

    private static boolean hasPlace(SeenShift seen) {
        return seen.mine().filter(mine -> mine.state().holdsPlace()).isPresent();
    }

    private Optional<AskedView> view(String path, String code, Scene scene, String sentence, String note) {
        return shift(code).map(shift -> view(path, shift, scene, sentence, note));
    }

    private AskedView view(String path, Shift shift, Scene scene, String sentence, String note) {
        return new AskedView(
                path,
                shift.plan().title(),
                means.links().to("/plugins/servlet/mutual-aid/shift/" + shift.code()),
                means.words().when(shift.plan(), scene.zone()) + " · " + shift.plan().place(),
                sentence,
                note);
    }

    private String told(Shift shift, Scene scene) {
        return text("mine.swap-for", shift.plan().title(), means.words().when(shift.plan(), scene.zone()));
    }

    private Optional<Shift> shift(String code) {
        return PublicCode.read(code).flatMap(shifts::byCode);
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
