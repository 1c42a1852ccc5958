package org.mutualaid.confluence.need.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.desk.NeedViews;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.need.kin.Kin;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;

/** Puts what belongs to a need into words for one reader. */
public final class KinViews {

    private static final int MOST_TWINS = 3;

    private final Kin kin;
    private final Twins twins;
    private final NeedViews needs;
    private final TextGateway texts;
    private final LinkGateway links;

    public KinViews(Kin kin, Twins twins, NeedViews needs, TextGateway texts, LinkGateway links) {
        this.kin = kin;
        this.twins = twins;
        this.needs = needs;
        this.texts = texts;
        this.links = links;
    }

    KinView of(SeenNeed seen) {
        Need need = seen.need();
        boolean acts = seen.standing().isCoordinator() && !need.status().isClosed();
        List<Need> next = kin.goingOn(need).stream().filter(other -> !other.code().equals(need.code())).toList();
        return new KinView(
                next.stream().map(other -> other(other, "")).toList(),
                kin.behind(need).stream().map(other -> other(other, "")).toList(),
                acts,
                acts ? twinsOf(seen) : List.of(),
                acts ? kinds(need, seen.lists()) : List.of(),
                need.ask().category());
    }

    /** What may be the same as a need, the likeliest first. */
    public List<KinView.Other> twinsOf(SeenNeed seen) {
        return twins.of(seen).stream()
                .limit(MOST_TWINS)
                .map(twin -> other(twin.otherThan(seen.need()), why(twin)))
                .toList();
    }

    KinView.Other other(Need need, String why) {
        return new KinView.Other(need.code().text(), need.ask().title(),
                links.to("/plugins/servlet/mutual-aid/need/" + need.code()), why);
    }

    String why(Twin twin) {
        List<String> reasons = new ArrayList<>();
        if (twin.sameContact()) {
            reasons.add(texts.text(Message.of("mutual-aid.kin.why.contact")));
        }
        if (!twin.words().isEmpty()) {
            reasons.add(texts.text(Message.of(
                    "mutual-aid.kin.why.words", Likeness.DAYS, String.join(", ", twin.words()))));
        }
        return String.join(" ", reasons);
    }

    /** The kinds on the list, and the need's own if it was taken off. */
    private List<KinView.Choice> kinds(Need need, Catalogue lists) {
        Stream<String> listed = lists.categories().stream().map(category -> category.key());
        return Stream.concat(listed, Stream.of(need.ask().category()))
                .distinct()
                .map(key -> new KinView.Choice(key, needs.categoryName(key, lists)))
                .toList();
    }
}
