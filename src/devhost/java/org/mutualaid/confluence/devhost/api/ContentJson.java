package org.mutualaid.confluence.devhost.api;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.devhost.page.storage.StorageRenderer;
import org.mutualaid.confluence.devhost.site.Person;
import org.mutualaid.confluence.devhost.site.Site;
import org.mutualaid.confluence.devhost.site.SitePage;
import org.mutualaid.confluence.devhost.site.SitePage.Change;
import org.mutualaid.confluence.devhost.site.SiteSpace;
import org.mutualaid.confluence.devhost.site.service.HostAddress;

/** Pages, spaces and users in the shapes of Confluence Data Center's REST. */
record ContentJson(Site site, HostAddress host, StorageRenderer renderer) {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX").withZone(ZoneOffset.UTC);

    Map<String, Object> page(SitePage page, Expansion expand) {
        String self = "/rest/api/content/" + page.id();
        Map<String, Object> json = object("id", String.valueOf(page.id()), "type", "page",
                "status", "current", "title", page.title());
        Map<String, Object> expandable = object("container", "/rest/api/space/" + page.spaceKey(), "metadata", "",
                "operations", "", "children", self + "/child", "restrictions", self + "/restriction/byOperation",
                "descendants", self + "/descendant");
        SiteSpace space = site.spaces().withKey(page.spaceKey()).orElseThrow();
        part(json, expandable, "space", expand.has("space") ? space(space, Expansion.of("", "")) : null,
                "/rest/api/space/" + page.spaceKey());
        part(json, expandable, "history", expand.has("history") ? history(page) : null, self + "/history");
        part(json, expandable, "version", expand.has("version") ? version(page, page.changed()) : null, "");
        part(json, expandable, "ancestors", expand.has("ancestors") ? ancestors(page) : null, "");
        part(json, expandable, "body", expand.has("body") ? body(page, expand) : null, "");
        json.put("extensions", object("position", "none"));
        json.put("_links", links(object("webui", page.urlPath(), "edit", "/pages/edit?pageId=" + page.id(),
                "collection", "/rest/api/content"), self));
        json.put("_expandable", expandable);
        return json;
    }

    Map<String, Object> history(SitePage page) {
        String self = "/rest/api/content/" + page.id() + "/history";
        Map<String, Object> lastUpdated = version(page, page.changed());
        return object("latest", true, "createdBy", user(author(page.created())),
                "createdDate", WHEN.format(page.created().at()), "lastUpdated", lastUpdated,
                "_links", links(object(), self),
                "_expandable", object("previousVersion", "", "contributors", "", "nextVersion", ""));
    }

    Map<String, Object> space(SiteSpace space, Expansion expand) {
        Map<String, Object> json = object("id", space.id(), "key", space.key(), "name", space.name(), "type", "global");
        Map<String, Object> expandable = object("metadata", "", "icon", "");
        Optional<SitePage> home = site.pages().home(space.key());
        part(json, expandable, "description", expand.has("description")
                ? object("plain", object("value", space.description(), "representation", "plain")) : null, "");
        part(json, expandable, "homepage", expand.has("homepage")
                ? home.map(page -> page(page, Expansion.of("", ""))).orElse(null) : null,
                home.map(page -> "/rest/api/content/" + page.id()).orElse(""));
        json.put("_links", links(object("webui", space.urlPath(), "collection", "/rest/api/space"),
                "/rest/api/space/" + space.key()));
        json.put("_expandable", expandable);
        return json;
    }

    /** A user, or the anonymous visitor. */
    Map<String, Object> user(Optional<Person> person) {
        Map<String, Object> picture = object("path", host.contextPath() + "/images/icons/profilepics/default.svg",
                "width", 48, "height", 48, "isDefault", true);
        return person.map(known -> object("type", "known", "username", known.name(), "userKey", known.key(),
                        "profilePicture", picture, "displayName", known.fullName(),
                        "_links", links(object(), "/rest/api/user?key=" + known.key()),
                        "_expandable", object("status", "")))
                .orElseGet(() -> object("type", "anonymous", "profilePicture", picture, "displayName", "Anonymous",
                        "_links", links(object(), "/rest/api/user/anonymous"), "_expandable", object("status", "")));
    }

    private Map<String, Object> version(SitePage page, Change change) {
        return object("by", user(author(change)), "when", WHEN.format(change.at()), "message", "",
                "number", change.version(), "minorEdit", false, "hidden", false,
                "_links", object("self", address("/rest/experimental/content/" + page.id()
                        + "/version/" + change.version())),
                "_expandable", object("content", "/rest/api/content/" + page.id()));
    }

    private Map<String, Object> body(SitePage page, Expansion expand) {
        Map<String, Object> body = new LinkedHashMap<>();
        Map<String, Object> rest = object("editor", "", "export_view", "", "styled_view", "",
                "anonymous_export_view", "");
        part(body, rest, "storage", expand.has("body.storage") ? text(page, "storage", page.body()) : null, "");
        part(body, rest, "view", expand.has("body.view") ? text(page, "view", renderer.render(page)) : null, "");
        body.put("_expandable", rest);
        return body;
    }

    private static Map<String, Object> text(SitePage page, String representation, String value) {
        return object("value", value, "representation", representation,
                "_expandable", object("content", "/rest/api/content/" + page.id()));
    }

    private List<Object> ancestors(SitePage page) {
        List<SitePage> above = new ArrayList<>();
        Optional<SitePage> parent = site.pages().withId(page.parent());
        while (parent.isPresent() && !above.contains(parent.get())) {
            above.add(0, parent.get());
            parent = site.pages().withId(parent.get().parent());
        }
        return above.stream().<Object>map(one -> page(one, Expansion.of("", ""))).toList();
    }

    private Optional<Person> author(Change change) {
        return site.people().named(change.author());
    }

    private Map<String, Object> links(Map<String, Object> links, String self) {
        links.put("base", host.origin() + host.contextPath());
        links.put("context", host.contextPath());
        links.put("self", address(self));
        return links;
    }

    private String address(String path) {
        return host.origin() + host.contextPath() + path;
    }

    /** Puts a part in full, or names where it can be had. */
    private static void part(
            Map<String, Object> json, Map<String, Object> expandable, String name, Object value, String address) {
        if (value == null) {
            expandable.put(name, address);
        } else {
            json.put(name, value);
        }
    }

    private static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            object.put((String) namesAndValues[index], namesAndValues[index + 1]);
        }
        return object;
    }
}
