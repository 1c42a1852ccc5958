package org.mutualaid.confluence.need.board;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.card.NeededWords;
import org.mutualaid.confluence.need.desk.NeedView;
import org.mutualaid.confluence.need.desk.NeedViews;

/**
 * A list to paste into a chat: of each need its code, kind and area by the lists of the space, and until when. Nothing
 * that a person wrote about it, since nobody knows where a chat is read.
 */
public final class PlainList {

    private final NeedViews needs;
    private final NeededWords needed;

    public PlainList(NeedViews needs, NeededWords needed) {
        this.needs = needs;
        this.needed = needed;
    }

    /** As many lines as a list can have unless fewer are asked for; there is no second part. */
    static NeedQuery query(Map<String, String> parameters) {
        Map<String, String> all = parameters.entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals("next") && !parameter.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        all.putIfAbsent("limit", Integer.toString(NeedQuery.MOST));
        return new NeedQuery(all.getOrDefault("space", ""), all);
    }

    /** One line for each need, such as {@code N-7K2Q · Food · Southside · Fri 27 Nov}, ending with a line break. */
    String of(NeedListing listing) {
        return listing.needs().results().stream()
                .map(need -> line(need, needs.of(need, listing.standing(), listing.lists())) + "\n")
                .collect(Collectors.joining());
    }

    private String line(Need need, NeedView view) {
        Optional<String> area = view.area().map(NeedView.Named::name);
        return Stream.of(
                        Optional.of(view.code()),
                        Optional.of(view.category().name()),
                        area,
                        Optional.of(needed.of(need).day()))
                .flatMap(Optional::stream)
                .map(part -> part.replaceAll("[\\s\\p{Cntrl}]+", " ").strip())
                .collect(Collectors.joining(" · "));
    }
}
