package org.mutualaid.confluence.onboarding.mine;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mutualaid.confluence.mine.MyAidPart;
import org.mutualaid.confluence.mine.MyCard;
import org.mutualaid.confluence.mine.MyCards;
import org.mutualaid.confluence.mine.MyPieces;
import org.mutualaid.confluence.mine.MyReader;
import org.mutualaid.confluence.onboarding.Newcomer;
import org.mutualaid.confluence.onboarding.Path;
import org.mutualaid.confluence.onboarding.PathStore;
import org.mutualaid.confluence.onboarding.Step;
import org.mutualaid.confluence.onboarding.StepKind;
import org.mutualaid.confluence.onboarding.Track;
import org.mutualaid.confluence.onboarding.join.AdmitService;
import org.mutualaid.confluence.onboarding.path.StepTexts;
import org.mutualaid.confluence.onboarding.path.Tracks;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.reading.desk.ReadingService;

/** Pages that changed since the reader confirmed them, newcomers they go along with, and requests to answer. */
public final class OnboardingPart implements MyAidPart {

    private final PathStore paths;
    private final Tracks tracks;
    private final AdmitService admitting;
    private final MyCards cards;
    private final Words words;

    public OnboardingPart(
            PathStore paths, Tracks tracks, AdmitService admitting, MyCards cards, Words words) {
        this.paths = paths;
        this.tracks = tracks;
        this.admitting = admitting;
        this.cards = cards;
        this.words = words;
    }

    /** Texts, addresses, and what everybody is asked to read. */
    public record Words(TextGateway texts, LinkGateway links, ReadingService readings, StepTexts pages) {

        String text(String key, Serializable... arguments) {
            return texts.text(Message.of("mutual-aid.onboarding.my." + key, arguments));
        }
    }

    @Override
    public int position() {
        return 60;
    }

    @Override
    public MyPieces of(MyReader reader) {
        if (!reader.standing().isMember()) {
            return MyPieces.NONE;
        }
        long space = reader.standing().space().id();
        String person = reader.standing().actor().userKey().orElseThrow();
        String newcomers =
                words.links().to("/plugins/servlet/mutual-aid/newcomers/" + reader.standing().space().key());
        List<MyCard> waiting = new ArrayList<>(again(paths.of(space), person, reader));
        List<Newcomer> alongside = paths.with(space, person);
        if (!alongside.isEmpty()) {
            waiting.add(new MyCard(
                    words.text("alongside"), words.text("alongside.words", alongside.size()), newcomers, open()));
        }
        int asking = reader.standing().isCoordinator() ? admitting.waiting(reader.standing()).size() : 0;
        if (asking > 0) {
            waiting.add(new MyCard(words.text("asking"), words.text("asking.words", asking), newcomers, open()));
        }
        return new MyPieces(cards.waiting(waiting, reader), List.of());
    }

    private List<MyCard> again(Path path, String person, MyReader reader) {
        Track track = tracks.of(path, person);
        Map<Long, String> pages = words.pages().addresses(reader.standing().actor(), path);
        Set<Long> everybodys = words.readings().askedOfEverybody(path.spaceId());
        return path.steps().stream()
                .filter(step -> track.state(step) == Track.State.AGAIN)
                .filter(step -> step.kind() != StepKind.READ
                        || step.pageId().filter(everybodys::contains).isEmpty())
                .flatMap(step -> step.page(pages).map(page -> again(step, page)).stream())
                .toList();
    }

    private MyCard again(Step step, String page) {
        return new MyCard(
                step.title(),
                words.text("again." + step.kind().key()),
                words.links().to(page),
                open());
    }

    private String open() {
        return words.text("open");
    }
}
