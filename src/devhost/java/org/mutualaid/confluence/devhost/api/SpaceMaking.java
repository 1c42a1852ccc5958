package org.mutualaid.confluence.devhost.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.devhost.page.Blueprints;
import org.mutualaid.confluence.devhost.site.Person;
import org.mutualaid.confluence.devhost.site.Site;
import org.mutualaid.confluence.devhost.site.SitePage;
import org.mutualaid.confluence.devhost.site.SiteSpace;

/** Makes spaces, empty or with the pages of a blueprint, for everybody with an account. */
record SpaceMaking(Site site, Blueprints blueprints, AnswerCheck check) {

    private static final int LONGEST_NAME = 200;

    SiteSpace create(HttpServletRequest request, JsonNode json) {
        Person maker = site.current().person()
                .orElseThrow(() -> new ApiProblem(403, "Could not create a space without an account"));
        String key = json.path("key").asText();
        String name = json.path("name").asText().strip();
        if (!key.matches("[A-Za-z0-9]{1,200}") || name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new ApiProblem(400, "A space needs a key of letters and digits, and a name");
        }
        if (site.spaces().withKey(key).isPresent()) {
            throw new ApiProblem(400, "A space already exists with key " + key);
        }
        String blueprint = json.path("blueprint").asText();
        Optional<Blueprints.Tree> pages = blueprint.isEmpty() ? Optional.empty() : Optional.of(
                blueprints.space(blueprint).orElseThrow(() ->
                        new ApiProblem(400, "There is no space blueprint " + blueprint)));
        if (pages.isPresent()) {
            check.require(request, json.path("answers"));
        }
        return made(json, blueprint, pages, maker);
    }

    private SiteSpace made(JsonNode json, String blueprint, Optional<Blueprints.Tree> pages, Person maker) {
        String key = json.path("key").asText();
        String name = json.path("name").asText().strip();
        String description = json.path("description").path("plain").path("value").asText();
        SiteSpace space = site.spaces().create(key, name, description, maker);
        if (pages.isPresent()) {
            SitePage.Content home = new SitePage.Content(name, pages.get().content().body());
            grow(space, 0, new Blueprints.Tree(home, pages.get().below()), maker);
            site.life().begunFrom(space, blueprint, answers(json.path("answers")));
        } else {
            site.life().create(key, 0, new SitePage.Content(name, "<p></p>"), maker);
        }
        return space;
    }

    private static Map<String, Object> answers(JsonNode json) {
        Map<String, Object> answers = new HashMap<>();
        json.fields().forEachRemaining(answer -> answers.put(answer.getKey(), answer.getValue().asText()));
        return answers;
    }

    private void grow(SiteSpace space, long parent, Blueprints.Tree tree, Person maker) {
        SitePage page = site.life().create(space.key(), parent, tree.content(), maker);
        tree.below().forEach(below -> grow(space, page.id(), below, maker));
    }
}
