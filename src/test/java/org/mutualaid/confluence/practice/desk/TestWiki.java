package org.mutualaid.confluence.practice.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.platform.wiki.WikiGateway;
import org.mutualaid.confluence.platform.wiki.WikiPage;
import org.mutualaid.confluence.value.FoldedText;

/** Pages of {@link Spaces#SPACE}, some of which only their author may see. */
public final class TestWiki implements WikiGateway {

    private final Map<Long, WikiPage> pages = new HashMap<>();
    private final Set<Long> hidden = new HashSet<>();

    public void add(long id, String title, Actor author) {
        pages.put(id, new WikiPage(id, Spaces.SPACE.id(), title, "/pages/viewpage.action?pageId=" + id,
                author.userKey(), 1, false));
    }

    /** From now on only the author sees the page. */
    public void hide(long id) {
        hidden.add(id);
    }

    @Override
    public Optional<WikiPage> page(long id) {
        return Optional.ofNullable(pages.get(id));
    }

    /** Saves a page once more. */
    public void edit(long id) {
        pages.computeIfPresent(id, (same, page) -> new WikiPage(page.id(), page.spaceId(), page.title(), page.path(),
                page.author(), page.version() + 1, page.inTrash()));
    }

    /** Gives a page another title and address. */
    public void rename(long id, String title, String path) {
        pages.computeIfPresent(id, (same, page) -> new WikiPage(page.id(), page.spaceId(), title, path,
                page.author(), page.version() + 1, page.inTrash()));
    }

    @Override
    public Optional<WikiPage> pageAt(String path) {
        return pages.values().stream().filter(page -> page.path().equals(path)).findFirst();
    }

    @Override
    public String textOf(long id) {
        return "";
    }

    @Override
    public Map<Long, WikiPage> seenBy(Actor actor, Collection<Long> ids) {
        Map<Long, WikiPage> seen = new HashMap<>();
        ids.stream().map(pages::get).filter(page -> page != null)
                .filter(page -> !hidden.contains(page.id()) || page.author().equals(actor.userKey()))
                .forEach(page -> seen.put(page.id(), page));
        return seen;
    }

    @Override
    public List<Long> titled(String spaceKey, Collection<String> words, int most) {
        return pages.values().stream()
                .filter(page -> FoldedText.of(page.title()).words().stream().anyMatch(words::contains))
                .map(WikiPage::id).toList();
    }

    @Override
    public List<Long> search(String spaceKey, String words, int most) {
        return pages.values().stream().filter(page -> page.title().contains(words)).map(WikiPage::id).toList();
    }
}
