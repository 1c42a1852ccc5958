package org.mutualaid.confluence.platform.wiki;

import com.atlassian.confluence.api.model.pagination.SimplePageRequest;
import com.atlassian.confluence.api.service.search.CQLSearchService;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.value.FoldedText;

/** Asks Confluence's pages, its permissions and its search. */
public final class ConfluenceWikiGateway implements WikiGateway {

    private static final String DELETED = "deleted";

    private final PageManager pages;
    private final PermissionManager permissions;
    private final UserAccessor users;
    private final CQLSearchService search;

    public ConfluenceWikiGateway(
            PageManager pages, PermissionManager permissions, UserAccessor users, CQLSearchService search) {
        this.pages = pages;
        this.permissions = permissions;
        this.users = users;
        this.search = search;
    }

    @Override
    public Optional<WikiPage> page(long id) {
        return stored(id).map(ConfluenceWikiGateway::page);
    }

    @Override
    public Optional<WikiPage> pageAt(String path) {
        return WikiPath.read(path)
                .map(read -> read.id() > 0
                        ? pages.getAbstractPage(read.id())
                        : pages.getPage(read.spaceKey(), read.title()))
                .map(ConfluenceWikiGateway::page);
    }

    @Override
    public String textOf(long id) {
        return stored(id).map(page -> Optional.ofNullable(page.getBodyAsString()).orElse("")).orElse("");
    }

    @Override
    public Map<Long, WikiPage> seenBy(Actor actor, Collection<Long> ids) {
        ConfluenceUser user = actor.userKey().map(key -> users.getExistingUserByKey(new UserKey(key))).orElse(null);
        Map<Long, WikiPage> seen = new HashMap<>();
        for (Long id : ids) {
            stored(id).filter(page -> !DELETED.equals(page.getContentStatus()))
                    .filter(page -> permissions.hasPermission(user, Permission.VIEW, page))
                    .ifPresent(page -> seen.put(id, page(page)));
        }
        return seen;
    }

    /** Looks for the words as they were typed, and without their accents, whichever way the site's index keeps them. */
    @Override
    public List<Long> search(String spaceKey, String words, int most) {
        String typed = words.replaceAll("[^\\p{L}\\p{N}\\p{M}]+", " ").strip();
        String folded = String.join(" ", FoldedText.of(typed).words());
        if (folded.isEmpty()) {
            return List.of();
        }
        String others = folded.equalsIgnoreCase(typed) ? ""
                : " or title ~ \"" + folded + "\" or text ~ \"" + folded + "\"";
        String query = "space = \"" + spaceKey + "\" and type = page and (title ~ \"" + typed + "\" or text ~ \""
                + typed + "\"" + others + ")";
        return found(query, most);
    }

    @Override
    public List<Long> titled(String spaceKey, Collection<String> words, int most) {
        String any = words.stream().map(word -> word.replaceAll("[^\\p{L}\\p{N}\\p{M}]+", ""))
                .filter(word -> !word.isEmpty()).map(word -> "title ~ \"" + word + "\"")
                .collect(Collectors.joining(" or "));
        return any.isEmpty() ? List.of()
                : found("space = \"" + spaceKey + "\" and type = page and (" + any + ")", most);
    }

    private List<Long> found(String query, int most) {
        return search.searchContent(query, new SimplePageRequest(0, most)).getResults().stream()
                .map(content -> content.getId().asLong())
                .toList();
    }

    private Optional<AbstractPage> stored(long id) {
        return Optional.ofNullable(pages.getAbstractPage(id));
    }

    private static WikiPage page(AbstractPage page) {
        Optional<String> author = Optional.ofNullable(page.getCreator()).map(ConfluenceUser::getKey)
                .map(UserKey::getStringValue);
        return new WikiPage(page.getId(), page.getSpace().getId(), page.getDisplayTitle(), page.getUrlPath(), author,
                page.getVersion(), DELETED.equals(page.getContentStatus()));
    }
}
