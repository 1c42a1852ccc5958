package org.mutualaid.confluence.practice.loop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.distribution.desk.RoundService;
import org.mutualaid.confluence.distribution.desk.SeenRound;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.CatalogueSource;
import org.mutualaid.confluence.group.Category;
import org.mutualaid.confluence.need.desk.NeedService;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.practice.figure.CaseWords;
import org.mutualaid.confluence.practice.figure.FigureWords;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.roster.desk.SeenShift;
import org.mutualaid.confluence.roster.desk.ShiftDoor;
import org.mutualaid.confluence.value.PublicCode;

/** Where a new page comes from: a need, a round or a shift somebody may see, or a topic of a space. For members. */
public final class LessonOrigins {

    private final Cases cases;
    private final AccessPolicy access;
    private final CatalogueSource catalogues;
    private final FigureWords figures;
    private final CaseWords words;

    /** What can teach something. */
    public record Cases(NeedService needs, RoundService rounds, ShiftDoor shifts) {
    }

    public LessonOrigins(Cases cases, AccessPolicy access, CatalogueSource catalogues, FigureWords figures,
            CaseWords words) {
        this.cases = cases;
        this.access = access;
        this.catalogues = catalogues;
        this.figures = figures;
        this.words = words;
    }

    /** @throws NotFound where the space, or what taught it, may not be seen */
    Origin of(Actor actor, Map<String, String> address) {
        String from = address.getOrDefault("from", "").strip();
        Origin origin = from.isEmpty() ? ofTopic(actor, address) : ofCase(actor, from);
        origin.standing().requireMember();
        return origin;
    }

    /** What the board says about where a page comes from, in sentences. */
    List<String> figures(Origin origin, String topicName) {
        List<String> sentences = new ArrayList<>(words.of(
                Optional.of(origin.from()).filter(code -> !code.isEmpty()), origin.standing()));
        origin.topic().ifPresent(topic -> sentences.addAll(figures.of(
                origin.standing().space().id(), Map.of(topic.key(), topicName), Optional.empty())));
        return sentences;
    }

    private Origin ofTopic(Actor actor, Map<String, String> address) {
        Standing standing = access.enter(actor, address.getOrDefault("space", ""));
        Catalogue lists = catalogues.of(standing.space());
        return new Origin(standing, lists, lists.category(address.getOrDefault("topic", "")), "", "");
    }

    private Origin ofCase(Actor actor, String from) {
        PublicCode code = PublicCode.read(from).orElseThrow(NotFound::new);
        return switch (code.text().charAt(0)) {
            case 'D' -> {
                SeenRound seen = cases.rounds().open(actor, from);
                yield new Origin(seen.standing(), seen.lists(),
                        seen.round().head().terms().scope().category().flatMap(seen.lists()::category), code.text(),
                        seen.round().head().goods().name());
            }
            case 'S' -> {
                SeenShift seen = cases.shifts().open(actor, from);
                yield new Origin(seen.standing(), seen.scene().lists(), Optional.empty(), code.text(),
                        seen.shift().plan().title());
            }
            default -> {
                SeenNeed seen = cases.needs().open(actor, from);
                yield new Origin(seen.standing(), seen.lists(), seen.lists().category(seen.need().ask().category()),
                        seen.need().code().text(), "");
            }
        };
    }

    /**
     * @param from code of what taught it, empty where there is none
     * @param name what it is called, where it has no topic
     */
    record Origin(Standing standing, Catalogue lists, Optional<Category> topic, String from, String name) {
    }
}
