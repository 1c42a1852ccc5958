package org.mutualaid.confluence.mine;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.platform.RequestGateway;
import org.mutualaid.confluence.web.PageTemplates;
import org.mutualaid.confluence.web.address.LoginAddress;
import org.mutualaid.confluence.web.address.PageAddress;

/** Gathers what is a reader's own from all features: first what waits for a word of theirs, then the rest. */
public final class MyAidHtml {

    private final AccessPolicy access;
    private final List<MyAidPart> parts;
    private final LoginAddress login;
    private final RequestGateway requests;
    private final PageTemplates templates;

    public MyAidHtml(
            AccessPolicy access,
            List<MyAidPart> parts,
            LoginAddress login,
            RequestGateway requests,
            PageTemplates templates) {
        this.access = access;
        this.parts = parts.stream().sorted(Comparator.comparingInt(MyAidPart::position)).toList();
        this.login = login;
        this.requests = requests;
        this.templates = templates;
    }

    /** @param acts whether it gets buttons */
    String of(Actor actor, String space, boolean acts) {
        Standing standing = access.enter(actor, space);
        templates.require("mine");
        return templates.render("mine/my-aid.html.vm", Map.of("mine", view(standing, acts)));
    }

    private MyAidView view(Standing standing, boolean acts) {
        String id = "mine-" + standing.space().key();
        if (standing.actor().isVisitor()) {
            PageAddress here = new PageAddress(requests.path(), requests.parameters());
            return new MyAidView(id, acts, login.backTo(here), List.of(), List.of());
        }
        MyReader reader = new MyReader(standing, id, acts);
        List<MyPieces> pieces = parts.stream().map(part -> part.of(reader)).toList();
        return new MyAidView(id, acts, "", all(pieces, MyPieces::waiting), all(pieces, MyPieces::sections));
    }

    private static List<MyAidView.Piece> all(List<MyPieces> pieces, Function<MyPieces, List<String>> which) {
        return pieces.stream().flatMap(piece -> which.apply(piece).stream()).map(MyAidView.Piece::new).toList();
    }
}
