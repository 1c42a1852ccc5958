package org.mutualaid.confluence.devhost.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mutualaid.confluence.devhost.site.Site;
import org.mutualaid.confluence.devhost.site.SitePage;
import org.mutualaid.confluence.devhost.site.SpaceGrants.Action;

/** Trashes, brings back, deletes and restricts pages, within the rights of whoever is asking. */
record PageFate(Site site) {

    /** Into the trash; or for good, when it is said to be in the trash already. */
    void delete(long id, boolean trashed) {
        SitePage page = found(id, trashed ? site.life().inTrash(id) : site.visiblePage(id), trashed);
        if (trashed) {
            site.life().remove(page);
        } else {
            site.life().trash(page);
        }
    }

    SitePage restore(long id) {
        return site.life().restore(found(id, site.life().inTrash(id), true).id());
    }

    /** Sets who alone may view a page, as Confluence's experimental REST is told: a list of operations. */
    List<String> restrict(long id, JsonNode json) {
        SitePage page = found(id, site.visiblePage(id), false);
        List<String> users = new ArrayList<>();
        for (JsonNode operation : json) {
            if (operation.path("operation").asText().equals("read")) {
                operation.path("restrictions").path("user").forEach(user -> users.add(user.path("username").asText()));
            }
        }
        site.restrictions().set(page.id(), users);
        return users;
    }

    private SitePage found(long id, Optional<SitePage> page, boolean trashed) {
        SitePage one = page.orElseThrow(() -> new ApiProblem(404,
                "No content found with id: ContentId{id=" + id + "}"));
        Predicate<Action> may = action -> site.current().person().isPresent() && site.allows(action, one.spaceKey());
        if (!may.test(trashed ? Action.ADMINISTER : Action.CREATE)) {
            throw new ApiProblem(403, "Not permitted on content with id " + id);
        }
        return one;
    }
}
