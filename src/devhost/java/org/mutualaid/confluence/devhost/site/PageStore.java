package org.mutualaid.confluence.devhost.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.mutualaid.confluence.devhost.site.PageRefused.Reason;

/** The pages of all spaces with their versions, kept in the host's database; says nothing about permissions. */
public final class PageStore {

    private static final int LONGEST_TITLE = 255;
    private static final String COLUMNS = "SELECT id, space_key, parent_id, title, body, version, creator, created_at,"
            + " author, changed_at FROM host_page ";

    private static final String CURRENT = "NOT EXISTS (SELECT 1 FROM host_trash WHERE page_id = host_page.id)";
    private static final String TRASHED = "EXISTS (SELECT 1 FROM host_trash WHERE page_id = host_page.id)";

    private final Jdbc jdbc;
    private final Clock clock;

    /** Creates the tables when they are absent; two processes may do so at once. */
    public PageStore(DataSource source, Clock clock) {
        this.jdbc = new Jdbc(source);
        this.clock = clock;
        PageTables.create(jdbc);
    }

    public Optional<SitePage> withId(long id) {
        return jdbc.query(COLUMNS + "WHERE " + CURRENT + " AND id = ?", PageStore::read, id).stream().findFirst();
    }

    /** The page of that title, whatever its case. */
    public Optional<SitePage> titled(String spaceKey, String title) {
        return jdbc.query(COLUMNS + "WHERE " + CURRENT + " AND space_key = ? AND title_key = ?",
                        PageStore::read, spaceKey, key(title))
                .stream().findFirst();
    }

    /** All pages of a space in the order of their creation; the first is the space's home page. */
    public List<SitePage> inSpace(String spaceKey) {
        return jdbc.query(COLUMNS + "WHERE " + CURRENT + " AND space_key = ? ORDER BY id", PageStore::read, spaceKey);
    }

    public List<SitePage> all() {
        return jdbc.query(COLUMNS + "WHERE " + CURRENT + " ORDER BY id", PageStore::read);
    }

    public Optional<SitePage> home(String spaceKey) {
        return jdbc.query(COLUMNS + "WHERE " + CURRENT + " AND space_key = ? ORDER BY id LIMIT 1",
                        PageStore::read, spaceKey)
                .stream().findFirst();
    }

    /** Keeps a new page below the parent (0: at the root of the space). Refuses as {@link PageRefused} says. */
    public SitePage create(String spaceKey, long parent, SitePage.Content content, Person author) {
        SitePage.Content kept = checked(content);
        checkParent(spaceKey, parent);
        long now = clock.millis();
        long id = keeping(kept, session -> {
            long made = session.insert("INSERT INTO host_page (space_key, parent_id, title, title_key, body, version,"
                    + " creator, created_at, author, changed_at) VALUES (?, ?, ?, ?, ?, 1, ?, ?, ?, ?)",
                    spaceKey, parent, kept.title(), key(kept.title()), kept.body(),
                    author.name(), now, author.name(), now);
            remember(session, made);
            return made;
        });
        return withId(id).orElseThrow();
    }

    /** Keeps the next version below the parent; refuses when somebody else kept it first. */
    public SitePage update(long id, int nextVersion, long parent, SitePage.Content content, Person author) {
        SitePage.Content kept = checked(content);
        checkParent(withId(id).orElseThrow().spaceKey(), parent == id ? -1 : parent);
        keeping(kept, session -> {
            int changed = session.update("UPDATE host_page SET title = ?, title_key = ?, body = ?, version = ?,"
                    + " parent_id = ?, author = ?, changed_at = ? WHERE id = ? AND version = ?",
                    kept.title(), key(kept.title()), kept.body(), nextVersion, parent,
                    author.name(), clock.millis(), id, nextVersion - 1);
            if (changed == 0) {
                throw new PageRefused(Reason.STALE_VERSION, "Version must be incremented on update. "
                        + "Somebody changed this page in the meantime.");
            }
            remember(session, id);
            return id;
        });
        return withId(id).orElseThrow();
    }

    /** The page, if it is in the trash. */
    public Optional<SitePage> inTrash(long id) {
        return jdbc.query(COLUMNS + "WHERE " + TRASHED + " AND id = ?", PageStore::read, id).stream().findFirst();
    }

    public List<SitePage> trashOf(String spaceKey) {
        return jdbc.query(COLUMNS + "WHERE " + TRASHED + " AND space_key = ? ORDER BY id", PageStore::read, spaceKey);
    }

    /** Takes a page below another, also in another space; refuses when its title is taken there. */
    public SitePage move(long id, String spaceKey, long parent) {
        SitePage page = withId(id).orElseThrow();
        checkParent(spaceKey, parent == id ? -1 : parent);
        keeping(page.content(), session -> (long) session.update(
                "UPDATE host_page SET space_key = ?, parent_id = ? WHERE id = ?", spaceKey, parent, id));
        return withId(id).orElseThrow();
    }

    /** Puts a page into the trash, where its title is free for others; what was below it moves up. */
    public void trash(long id) {
        SitePage page = withId(id).orElseThrow();
        jdbc.transaction(session -> {
            session.update("UPDATE host_page SET parent_id = ? WHERE parent_id = ?", page.parent(), id);
            session.update("UPDATE host_page SET title_key = ? WHERE id = ?", "#" + id, id);
            return session.update("INSERT INTO host_trash (page_id) VALUES (?)", id);
        });
    }

    /** Brings a page back, to the root of its space when its parent is gone; refuses when its title is taken. */
    public void restore(long id) {
        SitePage page = inTrash(id).orElseThrow();
        long parent = withId(page.parent()).filter(above -> above.spaceKey().equals(page.spaceKey()))
                .map(SitePage::id).orElse(0L);
        keeping(page.content(), session -> {
            session.update("DELETE FROM host_trash WHERE page_id = ?", id);
            return (long) session.update("UPDATE host_page SET title_key = ?, parent_id = ? WHERE id = ?",
                    key(page.title()), parent, id);
        });
    }

    /** Deletes a page and its versions for good. */
    public void remove(long id) {
        jdbc.transaction(session -> {
            session.update("UPDATE host_page SET parent_id = 0 WHERE parent_id = ?", id);
            session.update("DELETE FROM host_trash WHERE page_id = ?", id);
            session.update("DELETE FROM host_restriction WHERE page_id = ?", id);
            session.update("DELETE FROM host_page_version WHERE page_id = ?", id);
            return session.update("DELETE FROM host_page WHERE id = ?", id);
        });
    }

    public void removeAllIn(String spaceKey) {
        jdbc.query("SELECT id FROM host_page WHERE space_key = ?", row -> row.getLong(1), spaceKey)
                .forEach(this::remove);
    }

    private void checkParent(String spaceKey, long parent) {
        if (parent != 0 && withId(parent).filter(page -> page.spaceKey().equals(spaceKey)).isEmpty()) {
            throw new PageRefused(Reason.NO_SUCH_PARENT, "The parent page does not exist in this space.");
        }
    }

    private long keeping(SitePage.Content content, Jdbc.Work<Long> work) {
        try {
            return jdbc.transaction(work);
        } catch (Jdbc.SiteStorageFailure failure) {
            if (failure.isDuplicate()) {
                throw new PageRefused(Reason.TITLE_TAKEN,
                        "A page with this title already exists in this space: " + content.title());
            }
            throw failure;
        }
    }

    private static void remember(Jdbc.Session session, long id) throws SQLException {
        session.update("INSERT INTO host_page_version (page_id, version, title, body, author, changed_at)"
                + " SELECT id, version, title, body, author, changed_at FROM host_page WHERE id = ?", id);
    }

    private static SitePage.Content checked(SitePage.Content content) {
        String title = content.title().strip();
        if (title.isEmpty()) {
            throw new PageRefused(Reason.NO_TITLE, "A page needs a title.");
        }
        if (title.length() > LONGEST_TITLE) {
            throw new PageRefused(Reason.TITLE_TOO_LONG, "A title has at most " + LONGEST_TITLE + " characters.");
        }
        StorageMarkup.check(content.body());
        return new SitePage.Content(title, content.body());
    }

    private static String key(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }

    private static SitePage read(ResultSet row) throws SQLException {
        return new SitePage(row.getLong("id"), row.getString("space_key"), row.getLong("parent_id"),
                new SitePage.Content(row.getString("title"), row.getString("body")),
                new SitePage.Change(1, row.getString("creator"), instant(row, "created_at")),
                new SitePage.Change(row.getInt("version"), row.getString("author"),
                        instant(row, "changed_at")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Instant.ofEpochMilli(row.getLong(column));
    }
}
