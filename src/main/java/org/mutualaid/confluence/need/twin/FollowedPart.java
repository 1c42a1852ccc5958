package org.mutualaid.confluence.need.twin;

import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.mine.MyAidPart;
import org.mutualaid.confluence.mine.MyPieces;
import org.mutualaid.confluence.mine.MyReader;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedStore;
import org.mutualaid.confluence.need.kin.KinStore;
import org.mutualaid.confluence.web.PageTemplates;

/** In My aid: needs that go on for what somebody asked or promised under another code. */
public final class FollowedPart implements MyAidPart {

    private static final int MOST = 50;

    private final KinStore kin;
    private final NeedStore needs;
    private final KinViews views;
    private final PageTemplates templates;

    public FollowedPart(KinStore kin, NeedStore needs, KinViews views, PageTemplates templates) {
        this.kin = kin;
        this.needs = needs;
        this.views = views;
        this.templates = templates;
    }

    @Override
    public int position() {
        return 110;
    }

    @Override
    public MyPieces of(MyReader reader) {
        Actor actor = reader.standing().actor();
        String person = actor.userKey().orElse("");
        List<KinView.Other> followed = needs.byCodes(kin.followedBy(person, MOST)).stream()
                .filter(need -> need.spaceId() == reader.standing().space().id())
                .filter(need -> !need.status().isClosed() && !isOwn(need, actor, person))
                .map(need -> views.other(need, ""))
                .toList();
        return followed.isEmpty() ? MyPieces.NONE : new MyPieces(List.of(), List.of(
                templates.render("need/followed.html.vm", Map.of("followed", followed))));
    }

    /** What somebody posted or helps with stands under their needs and promises. */
    private static boolean isOwn(Need need, Actor actor, String person) {
        return need.postedBy().filter(actor::is).isPresent() || need.claimOf(person).isPresent();
    }
}
