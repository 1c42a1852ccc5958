package org.mutualaid.confluence.group.beginning;

import java.util.Map;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.platform.wiki.SpaceStart;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.volunteer.training.TrainingService;

/** The one training that nearly every group needs: that somebody has seen the licence of whoever drives for us. */
public final class FirstTraining implements SpaceStart {

    private final TrainingService trainings;
    private final TextGateway texts;

    public FirstTraining(TrainingService trainings, TextGateway texts) {
        this.trainings = trainings;
        this.texts = texts;
    }

    @Override
    public void made(Actor maker, String spaceKey, Map<String, String> answers) {
        trainings.begin(maker, spaceKey, texts.text(Message.of("mutual-aid.training.first")),
                texts.text(Message.of("mutual-aid.training.first.about")));
    }
}
