package org.mutualaid.confluence.devhost.site.life;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.mutualaid.confluence.devhost.site.Jdbc;
import org.mutualaid.confluence.devhost.site.PageStore;
import org.mutualaid.confluence.devhost.site.Person;
import org.mutualaid.confluence.devhost.site.SitePage;

/** Who alone may view a page. As in Confluence, what holds for a page holds for all pages below it too. */
public final class PageRestrictions {

    private static final int DEEPEST = 50;

    private final Jdbc jdbc;
    private final PageStore pages;

    public PageRestrictions(DataSource source, PageStore pages) {
        this.jdbc = new Jdbc(source);
        this.pages = pages;
    }

    /** Lets only these people view the page; nobody named means everybody who may view the space. */
    public void set(long page, Collection<String> users) {
        jdbc.transaction(session -> {
            session.update("DELETE FROM host_restriction WHERE page_id = ?", page);
            for (String user : Set.copyOf(users)) {
                session.update("INSERT INTO host_restriction (page_id, user_name) VALUES (?, ?)", page, user);
            }
            return null;
        });
    }

    /** User names of those who alone may view the page itself; none where everybody may. */
    public Set<String> of(long page) {
        return jdbc.query("SELECT user_name FROM host_restriction WHERE page_id = ?", row -> row.getString(1), page)
                .stream().collect(Collectors.toSet());
    }

    /** Whether nothing on the page or above it keeps this person out. */
    public boolean admits(Optional<Person> person, SitePage page) {
        Optional<SitePage> at = Optional.of(page);
        for (int depth = 0; at.isPresent() && depth < DEEPEST; depth++) {
            Set<String> only = of(at.get().id());
            if (!only.isEmpty() && person.filter(known -> only.contains(known.name())).isEmpty()) {
                return false;
            }
            at = at.get().parent() == 0 ? Optional.empty() : pages.withId(at.get().parent());
        }
        return true;
    }

    /** Of several pages, those that this person may view. */
    public List<SitePage> admitted(Optional<Person> person, List<SitePage> several) {
        boolean any = !jdbc.query("SELECT page_id FROM host_restriction LIMIT 1", row -> row.getLong(1)).isEmpty();
        return any ? several.stream().filter(page -> admits(person, page)).toList() : several;
    }
}
