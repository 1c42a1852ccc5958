package org.mutualaid.confluence.offer.mine;

import java.util.List;
import org.mutualaid.confluence.mine.MyAidPart;
import org.mutualaid.confluence.mine.MyPieces;
import org.mutualaid.confluence.mine.MyReader;
import org.mutualaid.confluence.offer.asked.AskingService;

/** In My aid: who asked and waits for an answer. Before everything else, since a person waits. */
public final class AskedPieces implements MyAidPart {

    private static final int BEFORE_NEEDS = 50;

    private final AskingService askings;
    private final PieceHtml html;

    public AskedPieces(AskingService askings, PieceHtml html) {
        this.askings = askings;
        this.html = html;
    }

    @Override
    public int position() {
        return BEFORE_NEEDS;
    }

    @Override
    public MyPieces of(MyReader reader) {
        String person = reader.standing().actor().userKey().orElse("");
        List<String> waiting = askings.waitingFor(person, reader.standing()).stream()
                .map(seen -> html.asking(seen, reader))
                .toList();
        return new MyPieces(waiting, List.of());
    }
}
