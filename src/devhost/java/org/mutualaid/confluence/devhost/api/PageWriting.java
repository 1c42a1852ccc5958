package org.mutualaid.confluence.devhost.api;

import com.fasterxml.jackson.databind.JsonNode;
import org.mutualaid.confluence.devhost.site.Person;
import org.mutualaid.confluence.devhost.site.Site;
import org.mutualaid.confluence.devhost.site.SitePage;
import org.mutualaid.confluence.devhost.site.SpaceGrants.Action;

/** Creates and changes pages as a client describes them, within the rights of whoever is asking. */
record PageWriting(Site site) {

    SitePage create(JsonNode json) {
        if (!json.path("type").asText().equals("page")) {
            throw new ApiProblem(400, "The host keeps content of type page only");
        }
        String space = json.path("space").path("key").asText();
        if (site.visibleSpace(space).isEmpty()) {
            throw new ApiProblem(404, "No space with key : " + space);
        }
        Person author = author(space, "Could not create content with type page");
        return site.life().create(space, parent(json, 0),
                new SitePage.Content(json.path("title").asText(), storage(json, "")), author);
    }

    /** Keeps the next version; title and body stay as they are when the client leaves them out. */
    SitePage update(SitePage page, JsonNode json) {
        Person author = author(page.spaceKey(), "Could not update content with id " + page.id());
        int version = json.path("version").path("number").asInt();
        if (version != page.version() + 1) {
            throw new ApiProblem(409,
                    "Version must be incremented on update. Current version is: " + page.version());
        }
        String title = json.path("title").asText(page.title());
        return site.life().update(page.id(), version, parent(json, page.parent()),
                new SitePage.Content(title, storage(json, page.body())), author);
    }

    private Person author(String space, String refusal) {
        return site.current().person().filter(person -> site.allows(Action.CREATE, space))
                .orElseThrow(() -> new ApiProblem(403, refusal));
    }

    /** The nearest of the ancestors; clients send the parent alone, or the whole line of them. */
    private static long parent(JsonNode json, long otherwise) {
        JsonNode ancestors = json.path("ancestors");
        return ancestors.isEmpty() ? otherwise : ancestors.get(ancestors.size() - 1).path("id").asLong(-1);
    }

    private static String storage(JsonNode json, String otherwise) {
        JsonNode body = json.path("body");
        if (!body.isEmpty() && body.path("storage").path("value").isMissingNode()) {
            throw new ApiProblem(400, "The host takes a body in the representation storage only");
        }
        return body.path("storage").path("value").asText(otherwise);
    }
}
