package org.mutualaid.confluence.devhost.site;

import static org.mutualaid.confluence.devhost.site.SpaceGrants.Action.ADMINISTER;
import static org.mutualaid.confluence.devhost.site.SpaceGrants.Action.CREATE;
import static org.mutualaid.confluence.devhost.site.SpaceGrants.Action.VIEW;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Who may do what in which space. What anonymous visitors may do, signed-in people may do as well, as in Confluence.
 * Confluence has no way to shut out one person from what everybody may see; the host has one, because a fixed user is
 * needed who may not see the public demo space: a refusal wins over every grant.
 */
public final class SpaceGrants {

    /** What can be granted; administering contains the other two. */
    public enum Action {
        VIEW,
        CREATE,
        ADMINISTER
    }

    private interface Subject {
        boolean covers(Optional<Person> person);
    }

    private record Entry(String spaceKey, Subject subject, Set<Action> actions, boolean refusal) {
    }

    private final List<Entry> entries = new ArrayList<>();
    private final Function<String, Optional<String>> makers;

    private SpaceGrants(Function<String, Optional<String>> makers) {
        this.makers = makers;
    }

    /** The fixed table of the two spaces, where there is no other. */
    public static SpaceGrants fixed() {
        return with(spaceKey -> Optional.empty());
    }

    /**
     * The fixed table of the two spaces, and for spaces that people made: its maker and the site's administrators
     * administer it, everybody with an account writes, everybody views.
     *
     * @param makers user name of who made a space, by its key
     */
    public static SpaceGrants with(Function<String, Optional<String>> makers) {
        SpaceGrants grants = new SpaceGrants(makers);
        grants.grant(Spaces.RIVERSIDE, anybody(), VIEW);
        grants.grant(Spaces.RIVERSIDE, group(People.RIVERSIDE_MEMBERS), VIEW, CREATE);
        grants.grant(Spaces.RIVERSIDE, user("partner"), VIEW);
        grants.grant(Spaces.RIVERSIDE, user("coordinator"), VIEW, CREATE, ADMINISTER);
        grants.grant(Spaces.RIVERSIDE, group(People.ADMINISTRATORS), VIEW, CREATE, ADMINISTER);
        grants.refuse(Spaces.RIVERSIDE, user("outsider"));
        grants.grant(Spaces.HARBOUR, user("care"), VIEW, CREATE);
        grants.grant(Spaces.HARBOUR, user("coordinator"), VIEW, CREATE, ADMINISTER);
        grants.grant(Spaces.HARBOUR, group(People.ADMINISTRATORS), VIEW, CREATE, ADMINISTER);
        return grants;
    }

    /** Whether the person (empty: an anonymous visitor) may do this in the space; false for an unknown space. */
    public boolean allow(Optional<Person> person, Action action, String spaceKey) {
        Optional<String> maker = makers.apply(spaceKey);
        if (maker.isPresent()) {
            return allowInMade(person, action, maker.get());
        }
        List<Entry> matching = entries.stream()
                .filter(entry -> entry.spaceKey().equals(spaceKey))
                .filter(entry -> entry.subject().covers(person))
                .toList();
        return matching.stream().noneMatch(Entry::refusal)
                && matching.stream().anyMatch(entry -> entry.actions().contains(action));
    }

    private static boolean allowInMade(Optional<Person> person, Action action, String maker) {
        return switch (action) {
            case VIEW -> true;
            case CREATE -> person.isPresent();
            case ADMINISTER -> user(maker).covers(person) || group(People.ADMINISTRATORS).covers(person);
        };
    }

    private void grant(String spaceKey, Subject subject, Action... actions) {
        entries.add(new Entry(spaceKey, subject, EnumSet.copyOf(List.of(actions)), false));
    }

    private void refuse(String spaceKey, Subject subject) {
        entries.add(new Entry(spaceKey, subject, EnumSet.allOf(Action.class), true));
    }

    private static Subject anybody() {
        return person -> true;
    }

    private static Subject user(String name) {
        return person -> person.filter(known -> known.name().equals(name)).isPresent();
    }

    private static Subject group(String name) {
        return person -> person.filter(known -> known.groups().contains(name)).isPresent();
    }
}
