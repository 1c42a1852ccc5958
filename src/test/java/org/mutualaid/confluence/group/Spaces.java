package org.mutualaid.confluence.group;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Role;
import org.mutualaid.confluence.access.SpaceGateway;
import org.mutualaid.confluence.access.SpaceRef;

/** One space that everybody but an outsider may view, its people, and what a coordinator sends. */
public final class Spaces implements SpaceGateway {

    public static final String KEY = "RIVERSIDE";
    public static final SpaceRef SPACE = new SpaceRef(42, KEY, "Riverside Mutual Aid");
    public static final Actor COORDINATOR = Actor.user("key-of-coordinator");
    public static final Actor MEMBER = Actor.user("key-of-member");
    public static final Actor OTHER_MEMBER = Actor.user("key-of-other-member");
    public static final Actor NEIGHBOUR = Actor.user("key-of-neighbour");
    public static final Actor FORMER_HELPER = Actor.user("key-of-former-helper");
    public static final Actor CARE = Actor.user("key-of-care");
    public static final Actor READER = Actor.user("key-of-reader");
    public static final Actor OUTSIDER = Actor.user("key-of-outsider");

    public static AccessPolicy access() {
        return new AccessPolicy(new Spaces(), (actor, space) -> rolesOf(actor));
    }

    /** Lists with the given new areas, one category and two languages. */
    public static CatalogueForm form(int revision, String... areas) {
        CatalogueForm form = unnumberedForm(areas);
        return new CatalogueForm(form.areas(), form.categories(), form.languages(), Optional.of(revision));
    }

    /** The same, without saying which lists the coordinator started from. */
    public static CatalogueForm unnumberedForm(String... areas) {
        return CatalogueForm.read(
                Map.of(
                        "areas", Arrays.stream(areas).map(name -> Map.of("name", name)).toList(),
                        "categories", List.of(Map.of("key", "food")),
                        "languages", List.of("en", "es")),
                Set.of());
    }

    private static Set<Role> rolesOf(Actor actor) {
        if (actor.equals(COORDINATOR)) {
            return Set.of(Role.MEMBER, Role.COORDINATOR);
        }
        if (actor.equals(CARE)) {
            return Set.of(Role.MEMBER, Role.CARE);
        }
        return Set.of(MEMBER, OTHER_MEMBER, NEIGHBOUR, FORMER_HELPER).contains(actor) ? Set.of(Role.MEMBER) : Set.of();
    }

    @Override
    public Optional<SpaceRef> byKey(String key) {
        return Optional.of(SPACE).filter(space -> space.key().equals(key));
    }

    @Override
    public Optional<SpaceRef> byId(long id) {
        return Optional.of(SPACE).filter(space -> space.id() == id);
    }

    @Override
    public boolean mayView(Actor actor, SpaceRef space) {
        return !actor.equals(OUTSIDER);
    }

    @Override
    public boolean mayCreatePages(Actor actor, SpaceRef space) {
        return !rolesOf(actor).isEmpty();
    }

    @Override
    public boolean mayAdminister(Actor actor, SpaceRef space) {
        return rolesOf(actor).contains(Role.COORDINATOR);
    }
}
