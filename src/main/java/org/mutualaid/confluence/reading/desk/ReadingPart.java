package org.mutualaid.confluence.reading.desk;

import java.util.List;
import org.mutualaid.confluence.mine.MyAidPart;
import org.mutualaid.confluence.mine.MyCard;
import org.mutualaid.confluence.mine.MyCards;
import org.mutualaid.confluence.mine.MyPieces;
import org.mutualaid.confluence.mine.MyReader;

/** Asks members in My aid to read the pages that everybody is asked to read; three at a time. */
public final class ReadingPart implements MyAidPart {

    private static final int MOST = 3;

    private final ReadingService service;
    private final ReadingViews views;
    private final MyCards cards;

    public ReadingPart(ReadingService service, ReadingViews views, MyCards cards) {
        this.service = service;
        this.views = views;
        this.cards = cards;
    }

    @Override
    public int position() {
        return 410;
    }

    @Override
    public MyPieces of(MyReader reader) {
        if (!reader.standing().isMember()) {
            return MyPieces.NONE;
        }
        List<MyCard> waiting = service.waiting(reader.standing()).stream()
                .limit(MOST)
                .map(page -> new MyCard(page.title(), views.text("my"), views.url(page), views.text("my.open")))
                .toList();
        return new MyPieces(cards.waiting(waiting, reader), List.of());
    }
}
