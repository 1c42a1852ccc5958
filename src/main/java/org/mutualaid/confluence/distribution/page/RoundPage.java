package org.mutualaid.confluence.distribution.page;

import java.util.List;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.platform.RequestGateway;
import org.mutualaid.confluence.web.PageHandler;
import org.mutualaid.confluence.web.PageHtml;
import org.mutualaid.confluence.web.address.PageAddress;

/** The page {@code round/<code>}. */
public final class RoundPage implements PageHandler {

    private final RoundHtml rounds;
    private final RequestGateway requests;

    public RoundPage(RoundHtml rounds, RequestGateway requests) {
        this.rounds = rounds;
        this.requests = requests;
    }

    @Override
    public boolean handles(List<String> path) {
        return path.size() == 2 && path.get(0).equals("round");
    }

    @Override
    public PageHtml show(List<String> path, Actor caller) {
        PageAddress address = new PageAddress(requests.path(), requests.parameters());
        RoundHtml.Shown shown = rounds.one(caller, path.get(1), 1, address);
        return new PageHtml(shown.title(), shown.html());
    }
}
