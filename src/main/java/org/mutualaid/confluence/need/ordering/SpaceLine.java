package org.mutualaid.confluence.need.ordering;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedBook;
import org.mutualaid.confluence.need.NeedChange;
import org.mutualaid.confluence.need.NeedFilter;
import org.mutualaid.confluence.need.NeedStatus;
import org.mutualaid.confluence.need.desk.LineKeeper;
import org.mutualaid.confluence.need.line.OrderingRule;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Slice;

/** The whole line of a space, looked at under another rule or put in its order. */
public final class SpaceLine {

    static final int SHOWN = 20;
    static final int MOST_LOOKED = 2000;
    static final int MOST_MOVED = 500;

    private static final int PAGE = 200;
    private static final Set<NeedStatus> NOT_CLOSED =
            EnumSet.of(NeedStatus.OPEN, NeedStatus.CLAIMED, NeedStatus.ON_HOLD);

    private final NeedBook book;
    private final LineKeeper keeper;

    public SpaceLine(NeedBook book, LineKeeper keeper) {
        this.book = book;
        this.keeper = keeper;
    }

    /** What the rule of the scene would do. Nothing is changed. */
    LinePreview preview(LinePreview.Scene scene) {
        List<Need> before = inLine(scene.standing().space().id());
        ZoneId zone = keeper.zoneOf(scene.standing().space().id());
        List<Need> after = before.stream()
                .map(need -> placed(need, scene.then(), zone))
                .sorted(Comparator.comparing((Need need) -> need.place().order())
                        .thenComparing(need -> need.code().text()))
                .toList();
        Map<PublicCode, Integer> from = numbers(before);
        Map<PublicCode, Integer> to = numbers(after);
        int moving = (int) from.keySet().stream().filter(code -> !from.get(code).equals(to.get(code))).count();
        return new LinePreview(scene, rows(before, from, to), rows(after, from, to), before.size(), moving);
    }

    /**
     * Moves needs that do not stand where the rule puts them, the first in the line first.
     *
     * @return how many; {@link #MOST_MOVED} means that there may be more
     */
    int arrange(long spaceId, OrderingRule rule, Actor actor) {
        int moved = 0;
        ZoneId zone = keeper.zoneOf(spaceId);
        Optional<Cursor> from = Optional.empty();
        do {
            Slice<Need> some = book.needs().list(NeedFilter.in(spaceId, NOT_CLOSED), from, PAGE);
            for (Need need : some.results()) {
                if (moved < MOST_MOVED && !keeper.placeOf(need, rule, zone).equals(need.place())) {
                    keeper.keep(need, actor);
                    moved++;
                }
            }
            from = some.next();
        } while (from.isPresent() && moved < MOST_MOVED);
        return moved;
    }

    private List<Need> inLine(long spaceId) {
        List<Need> line = new ArrayList<>();
        Optional<Cursor> from = Optional.empty();
        do {
            Slice<Need> some = book.needs().list(NeedFilter.activeIn(spaceId), from, PAGE);
            line.addAll(some.results());
            from = some.next();
        } while (from.isPresent() && line.size() < MOST_LOOKED);
        return line;
    }

    private Need placed(Need need, OrderingRule rule, ZoneId zone) {
        return need.placed(keeper.placeOf(need, rule, zone)).map(NeedChange::need).orElse(need);
    }

    private static Map<PublicCode, Integer> numbers(List<Need> line) {
        Map<PublicCode, Integer> numbers = new HashMap<>();
        IntStream.range(0, line.size()).forEach(index -> numbers.put(line.get(index).code(), index + 1));
        return numbers;
    }

    private static List<LinePreview.Row> rows(
            List<Need> line, Map<PublicCode, Integer> from, Map<PublicCode, Integer> to) {
        return line.stream()
                .limit(SHOWN)
                .map(need -> new LinePreview.Row(need, from.get(need.code()), to.get(need.code())))
                .toList();
    }
}
