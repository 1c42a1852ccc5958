package org.mutualaid.confluence.handover;

import java.util.ArrayList;
import java.util.List;
import org.mutualaid.confluence.onboarding.Newcomer;
import org.mutualaid.confluence.onboarding.PathStore;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.volunteer.training.Qualifications;
import org.mutualaid.confluence.volunteer.training.Training;

/** Who counts on the holders: newcomers they go along with, and trainings they are asked for. */
public final class PeoplePart implements HandoverPart {

    private final PathStore paths;
    private final Qualifications qualifications;
    private final PeopleGateway people;
    private final TextGateway texts;
    private final LinkGateway links;

    public PeoplePart(
            PathStore paths,
            Qualifications qualifications,
            PeopleGateway people,
            TextGateway texts,
            LinkGateway links) {
        this.paths = paths;
        this.qualifications = qualifications;
        this.people = people;
        this.texts = texts;
        this.links = links;
    }

    @Override
    public int position() {
        return 200;
    }

    @Override
    public HandoverView.Part of(Handover handover) {
        long space = handover.standing().space().id();
        String pages = "/plugins/servlet/mutual-aid/";
        String key = handover.standing().space().key();
        List<HandoverView.Line> lines = new ArrayList<>();
        for (String holder : handover.holders()) {
            for (Newcomer newcomer : paths.with(space, holder)) {
                lines.add(new HandoverView.Line(
                        people.nameOf(newcomer.userKey()).orElseGet(() -> text("somebody")),
                        links.to(pages + "newcomers/" + key),
                        text("newcomer")));
            }
        }
        for (Training training : qualifications.listed(space)) {
            if (training.askUser().filter(handover.holders()::contains).isPresent()) {
                lines.add(new HandoverView.Line(
                        training.name(), links.to(pages + "trainings/" + key), text("training")));
            }
        }
        return new HandoverView.Part(text("people"), text("people.none"), lines);
    }

    private String text(String key) {
        return texts.text(Message.of("mutual-aid.handover." + key));
    }
}
