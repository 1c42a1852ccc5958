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
                    .filter(training -> standing.isCoordinator()
                            || training.askUser().filter(standing.actor()::is).isPresent())
                    .forEach(training -> waiting.add(card(training, asks(asked), standing)));
        }
        return new MyPieces(cards.waiting(waiting, reader), List.of());
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
