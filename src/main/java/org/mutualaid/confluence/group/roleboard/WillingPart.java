package org.mutualaid.confluence.group.roleboard;

import java.util.List;
import org.mutualaid.confluence.mine.MyAidPart;
import org.mutualaid.confluence.mine.MyCard;
import org.mutualaid.confluence.mine.MyCards;
import org.mutualaid.confluence.mine.MyPieces;
import org.mutualaid.confluence.mine.MyReader;
import org.mutualaid.confluence.platform.LinkGateway;

/** Tells coordinators who could take on a role. */
public final class WillingPart implements MyAidPart {

    private final RoleBoardService service;
    private final RoleBoardViews views;
    private final MyCards cards;
    private final LinkGateway links;

    public WillingPart(RoleBoardService service, RoleBoardViews views, MyCards cards, LinkGateway links) {
        this.service = service;
        this.views = views;
        this.cards = cards;
        this.links = links;
    }

    @Override
    public int position() {
        return 45;
    }

    @Override
    public MyPieces of(MyReader reader) {
        if (!reader.standing().isCoordinator()) {
            return MyPieces.NONE;
        }
        String page = links.to("/plugins/servlet/mutual-aid/group-roles/" + reader.standing().space().key());
        List<MyCard> waiting = views.board(service.seen(reader.standing()), false).cards().stream()
                .flatMap(card -> card.word().willing().stream()
                        .map(one -> new MyCard(card.name(), one.words(), page, views.text("my.open"))))
                .toList();
        return new MyPieces(cards.waiting(waiting, reader), List.of());
    }
}
