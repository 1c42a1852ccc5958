package org.mutualaid.confluence.group.terms;

import java.time.LocalDate;
import java.util.List;
import org.mutualaid.confluence.group.roles.RoleHolder;
import org.mutualaid.confluence.mine.MyAidPart;
import org.mutualaid.confluence.mine.MyCard;
import org.mutualaid.confluence.mine.MyCards;
import org.mutualaid.confluence.mine.MyPieces;
import org.mutualaid.confluence.mine.MyReader;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;

/** Asks holders whose term is over what comes next, and coordinators to agree with them. */
public final class TermPart implements MyAidPart {

    private final Holding holding;
    private final RoleCardViews views;
    private final MyCards cards;
    private final TextGateway texts;
    private final LinkGateway links;

    public TermPart(
            Holding holding, RoleCardViews views, MyCards cards, TextGateway texts, LinkGateway links) {
        this.holding = holding;
        this.views = views;
        this.cards = cards;
        this.texts = texts;
        this.links = links;
    }

    @Override
    public int position() {
        return 40;
    }

    @Override
    public MyPieces of(MyReader reader) {
        LocalDate today = holding.zones().today(reader.standing().space());
        List<MyCard> asked = holding.holders().of(reader.standing().space().id()).stream()
                .filter(holder -> holder.isAsked(today))
                .filter(holder -> isFor(reader, holder))
                .map(holder -> card(holder, reader, today))
                .toList();
        return new MyPieces(cards.waiting(asked, reader), List.of());
    }

    /** The holder until they said something, the coordinators from then on. */
    private static boolean isFor(MyReader reader, RoleHolder holder) {
        boolean own = reader.standing().actor().is(holder.userKey());
        return own ? holder.answer().isEmpty() : reader.standing().isCoordinator();
    }

    private MyCard card(RoleHolder holder, MyReader reader, LocalDate today) {
        boolean own = reader.standing().actor().is(holder.userKey());
        String name = holding.people().nameOf(holder.userKey())
                .orElseGet(() -> texts.text(Message.of("mutual-aid.somebody")));
        String said = holder.answer().map(answer -> answer.key()).orElse("nothing");
        return new MyCard(
                views.name(holder.role()),
                own ? text("my.own") + " " + views.until(holder, today)
                        : texts.text(Message.of("mutual-aid.terms.my." + said, name)),
                links.to("/plugins/servlet/mutual-aid/role/" + reader.standing().space().key() + "/"
                        + holder.role().key()),
                text("my.open"));
    }

    private String text(String key) {
        return texts.text(Message.of("mutual-aid.terms." + key));
    }
}
