package org.mutualaid.confluence.volunteer.mine;

import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.mine.MyAidPart;
import org.mutualaid.confluence.mine.MyPieces;
import org.mutualaid.confluence.mine.MyReader;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.web.PageTemplates;

/** Leads members from My aid to their own profile, and to what others see of it. */
public final class ProfileCard implements MyAidPart {

    private static final String PAGES = "/plugins/servlet/mutual-aid/";

    private final PeopleGateway people;
    private final PageTemplates templates;
    private final LinkGateway links;

    public ProfileCard(PeopleGateway people, PageTemplates templates, LinkGateway links) {
        this.people = people;
        this.templates = templates;
        this.links = links;
    }

    @Override
    public int position() {
        return 900;
    }

    @Override
    public MyPieces of(MyReader reader) {
        if (!reader.standing().isMember()) {
            return MyPieces.NONE;
        }
        String space = reader.standing().space().key();
        String user = reader.standing().actor().userKey().flatMap(people::userNameOf).orElse("");
        return new MyPieces(List.of(), List.of(templates.render("people/my-profile.html.vm", Map.of(
                "own", links.to(PAGES + "me/" + space),
                "seen", links.to(PAGES + "volunteer/" + space + "/" + user),
                "roles", links.to(PAGES + "group-roles/" + space)))));
    }
}
