package org.mutualaid.confluence.volunteer.mine;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.zone.SpaceZones;
import org.mutualaid.confluence.mine.MyAidPart;
import org.mutualaid.confluence.mine.MyCard;
import org.mutualaid.confluence.mine.MyCards;
import org.mutualaid.confluence.mine.MyPieces;
import org.mutualaid.confluence.mine.MyReader;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.volunteer.training.Holding;
import org.mutualaid.confluence.volunteer.training.Training;
import org.mutualaid.confluence.volunteer.training.TrainingStore;
import org.mutualaid.confluence.web.DateWords;

/** Reminds of trainings whose end is near, thirty days before, and passes on who asks for renewal. */
public final class TrainingPart implements MyAidPart {

    private final TrainingStore trainings;
    private final PeopleGateway people;
    private final MyCards cards;
    private final SpaceZones zones;
    private final Words words;

    public TrainingPart(
            TrainingStore trainings, PeopleGateway people, MyCards cards, SpaceZones zones, Words words) {
        this.trainings = trainings;
        this.people = people;
        this.cards = cards;
        this.zones = zones;
        this.words = words;
    }

    /** Texts, dates and addresses. */
    public record Words(TextGateway texts, DateWords dates, LinkGateway links) {

        String text(String key, Serializable... arguments) {
            return texts.text(Message.of("mutual-aid.trainings.my." + key, arguments));
        }
    }

    @Override
    public int position() {
        return 50;
    }

    @Override
    public MyPieces of(MyReader reader) {
        Standing standing = reader.standing();
        if (!standing.isMember()) {
            return MyPieces.NONE;
        }
        long space = standing.space().id();
        LocalDate today = zones.today(standing.space());
        List<Training> listed = trainings.of(space).stream().filter(Training::inUse).toList();
        List<MyCard> waiting = new ArrayList<>();
        trainings.heldBy(space, standing.actor().userKey().orElseThrow()).stream()
                .filter(held -> held.isDue(today) && !held.renewalAsked())
                .forEach(held -> named(listed, held).forEach(training ->
                        waiting.add(card(training, due(held, today), standing))));
        for (Holding asked : trainings.renewals(space)) {
            named(listed, asked).stream()
                    .filter(training -> gives(training, standing))
                    .forEach(training -> waiting.add(card(training, asks(asked), standing)));
        }
        waiting.addAll(ending(listed, standing, today));
        return new MyPieces(cards.waiting(waiting, reader), List.of());
    }

    /** For those who give a training: that it ends soon for somebody, in time to plan the next one. */
    private List<MyCard> ending(List<Training> listed, Standing standing, LocalDate today) {
        if (listed.stream().noneMatch(training -> gives(training, standing))) {
            return List.of();
        }
        List<Holding> ending = trainings.ending(standing.space().id(), today, today.plus(Holding.NOTICE));
        return listed.stream()
                .filter(training -> gives(training, standing))
                .flatMap(training -> ending.stream()
                        .filter(held -> held.training().equals(training.code()) && !held.renewalAsked())
                        .findFirst()
                        .map(first -> card(training,
                                words.text("ends", first.validUntil().map(words.dates()::day).orElse("")), standing))
                        .stream())
                .toList();
    }

    private static boolean gives(Training training, Standing standing) {
        return standing.isCoordinator() || training.askUser().filter(standing.actor()::is).isPresent();
    }

    private String due(Holding held, LocalDate today) {
        String day = held.validUntil().map(words.dates()::day).orElse("");
        return words.text(held.isValid(today) ? "due" : "over", day);
    }

    private String asks(Holding asked) {
        return words.text("asks", people.nameOf(asked.userKey())
                .orElseGet(() -> words.texts().text(Message.of("mutual-aid.somebody"))));
    }

    private MyCard card(Training training, String sentence, Standing standing) {
        String url = words.links().to("/plugins/servlet/mutual-aid/trainings/" + standing.space().key());
        return new MyCard(training.name(), sentence, url, words.text("open"));
    }

    private static List<Training> named(List<Training> listed, Holding held) {
        return listed.stream().filter(training -> training.code().equals(held.training())).toList();
    }
}
