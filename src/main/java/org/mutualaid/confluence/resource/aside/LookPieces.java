package org.mutualaid.confluence.resource.aside;

import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.mine.MyAidPart;
import org.mutualaid.confluence.mine.MyPieces;
import org.mutualaid.confluence.mine.MyReader;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.resource.Resource;
import org.mutualaid.confluence.resource.ResourceStore;
import org.mutualaid.confluence.resource.desk.AgreedLook;
import org.mutualaid.confluence.web.DateWords;
import org.mutualaid.confluence.web.PageTemplates;

/** Asks who looks after an entry whether it is still true, once nobody has said so for as long as was agreed. */
public final class LookPieces implements MyAidPart {

    private static final int POSITION = 250;
    private static final int MOST = 3;

    private final ResourceStore resources;
    private final AgreedLook look;
    private final SiteTime time;
    private final DateWords dates;
    private final PageTemplates templates;

    public LookPieces(
            ResourceStore resources, AgreedLook look, SiteTime time, DateWords dates, PageTemplates templates) {
        this.resources = resources;
        this.look = look;
        this.time = time;
        this.dates = dates;
        this.templates = templates;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public MyPieces of(MyReader reader) {
        if (!reader.standing().isMember()) {
            return MyPieces.NONE;
        }
        long space = reader.standing().space().id();
        String steward = reader.standing().requireMember();
        List<Resource> old = resources.unverified(space, steward, time.today().minusDays(look.days(space)), MOST);
        if (!old.isEmpty()) {
            templates.require("registry");
        }
        return new MyPieces(old.stream().map(resource -> piece(resource, reader)).toList(), List.of());
    }

    private String piece(Resource resource, MyReader reader) {
        LookView view = new LookView(
                reader.ids() + "-look-" + resource.code(),
                resource.code().text(),
                resource.entry().name(),
                dates.day(resource.entry().keeping().verified()));
        return templates.render("registry/look.html.vm", Map.of("look", view, "acts", reader.acts()));
    }
}
