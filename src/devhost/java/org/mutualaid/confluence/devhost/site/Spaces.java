package org.mutualaid.confluence.devhost.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * The spaces of the host: the demo coalition's, which is public, a neighbouring group's, which is not, and those that
 * people made.
 */
public final class Spaces {

    public static final String RIVERSIDE = "RIVERSIDE";
    public static final String HARBOUR = "HARBOUR";

    private static final String COLUMNS = "SELECT id, space_key, name, description FROM host_space ";

    private final List<SiteSpace> fixed = List.of(
            new SiteSpace(98305, RIVERSIDE, "Riverside Mutual Aid",
                    "Neighbours of the river quarter who ask, offer and share."),
            new SiteSpace(98306, HARBOUR, "Old Harbour neighbours",
                    "A small group by the old harbour. Its pages are for its own people."));
    private final Jdbc jdbc;

    /** Reads from tables that {@link PageStore} has created. */
    public Spaces(DataSource source) {
        this.jdbc = new Jdbc(source);
    }

    public List<SiteSpace> all() {
        return Stream.concat(fixed.stream(), jdbc.query(COLUMNS + "ORDER BY id", Spaces::read).stream()).toList();
    }

    public Optional<SiteSpace> withKey(String key) {
        return fixed.stream().filter(space -> space.key().equals(key)).findFirst().or(() ->
                jdbc.query(COLUMNS + "WHERE space_key = ?", Spaces::read, key).stream().findFirst());
    }

    public Optional<SiteSpace> withId(long id) {
        return fixed.stream().filter(space -> space.id() == id).findFirst().or(() ->
                jdbc.query(COLUMNS + "WHERE id = ?", Spaces::read, id).stream().findFirst());
    }

    /** Who made a space; empty for those that were always there, and for unknown ones. */
    public Optional<String> makerOf(String key) {
        return jdbc.query("SELECT creator FROM host_space WHERE space_key = ?", row -> row.getString(1), key)
                .stream().findFirst();
    }

    /** Makes a space with a key that is free. */
    public SiteSpace create(String key, String name, String description, Person maker) {
        jdbc.transaction(session -> session.insert(
                "INSERT INTO host_space (space_key, name, description, creator) VALUES (?, ?, ?, ?)",
                key, name, description, maker.name()));
        return withKey(key).orElseThrow();
    }

    /** Forgets a space that somebody made. */
    public void remove(String key) {
        jdbc.transaction(session -> session.update("DELETE FROM host_space WHERE space_key = ?", key));
    }

    private static SiteSpace read(ResultSet row) throws SQLException {
        String description = row.getString("description");
        return new SiteSpace(row.getLong("id"), row.getString("space_key"), row.getString("name"),
                description == null ? "" : description);
    }
}
