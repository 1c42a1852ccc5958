package org.mutualaid.confluence.practice.desk;

import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.value.PublicCode;

/** Leads from the code of a thing to its page; whether somebody may see that is for the page to say. */
public final class CodeLinks {

    private static final Map<Character, String> PAGES =
            Map.of('N', "need", 'D', "round", 'S', "shift", 'R', "resource");

    private final LinkGateway links;

    public CodeLinks(LinkGateway links) {
        this.links = links;
    }

    /** Whether things of this sort have a page of their own. */
    static boolean leads(PublicCode code) {
        return PAGES.containsKey(code.text().charAt(0));
    }

    /** @return empty where nothing of this sort has a page */
    public Optional<String> to(String code) {
        return PublicCode.read(code).filter(CodeLinks::leads)
                .map(read -> links.to("/plugins/servlet/mutual-aid/" + PAGES.get(read.text().charAt(0)) + "/" + read));
    }
}
