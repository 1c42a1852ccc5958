package org.mutualaid.confluence.group.roleboard;

import java.util.List;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.PageHandler;
import org.mutualaid.confluence.web.PageHtml;

/** The page {@code group-roles/<space>}: what the macro shows, for spaces that have it on no page. */
public final class RoleBoardPage implements PageHandler {

    private final RoleBoardHtml html;
    private final TextGateway texts;

    public RoleBoardPage(RoleBoardHtml html, TextGateway texts) {
        this.html = html;
        this.texts = texts;
    }

    @Override
    public boolean handles(List<String> path) {
        return path.size() == 2 && path.get(0).equals("group-roles");
    }

    @Override
    public PageHtml show(List<String> path, Actor caller) {
        String body = html.page(caller, path.get(1));
        String title = texts.text(Message.of("mutual-aid.role-board.title"));
        return new PageHtml(title, body);
    }
}
