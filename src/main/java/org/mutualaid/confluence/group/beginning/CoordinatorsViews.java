package org.mutualaid.confluence.group.beginning;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Role;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.CatalogueSource;
import org.mutualaid.confluence.group.beginning.CoordinatorsView.Place;
import org.mutualaid.confluence.group.intake.IntakeService;
import org.mutualaid.confluence.group.roles.RoleHolder;
import org.mutualaid.confluence.group.roles.RoleHolderStore;
import org.mutualaid.confluence.onboarding.PathStore;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;

/** Leads coordinators to the pages on which their space is settled, and says how each of them stands. */
public final class CoordinatorsViews {

    private static final String PAGES = "/plugins/servlet/mutual-aid/";

    private final AccessPolicy access;
    private final Settled settled;
    private final PeopleGateway people;
    private final LinkGateway links;
    private final TextGateway texts;

    /** What is settled so far. */
    public record Settled(CatalogueSource lists, RoleHolderStore roles, IntakeService intake, PathStore paths) {
    }

    public CoordinatorsViews(AccessPolicy access, Settled settled, PeopleGateway people, LinkGateway links,
            TextGateway texts) {
        this.access = access;
        this.settled = settled;
        this.people = people;
        this.links = links;
        this.texts = texts;
    }

    CoordinatorsView of(Actor actor, String spaceKey) {
        Standing standing = access.enter(actor, spaceKey);
        if (!standing.isCoordinator()) {
            return new CoordinatorsView(text("others"), List.of());
        }
        String key = standing.space().key();
        return new CoordinatorsView(text("lead"), List.of(
                place("lists", "settings/" + key, lists(settled.lists().of(standing.space()))),
                place("roles", "roles/" + key, roles(standing)),
                place("asking", "settings/" + key + "/agreements",
                        text(settled.intake().of(standing).terms().open() ? "asking.open" : "asking.closed")),
                place("path", "path/" + key,
                        text("path.steps", settled.paths().of(standing.space().id()).steps().size())),
                place("newcomers", "newcomers/" + key, text("newcomers.state")),
                place("trainings", "trainings/" + key, text("trainings.state"))));
    }

    private Place place(String name, String path, String state) {
        return new Place(text(name), links.to(PAGES + path), state);
    }

    private String lists(Catalogue lists) {
        return lists.areas().isEmpty() ? text("lists.no-areas")
                : text("lists.state", lists.areas().size(), lists.categories().size(), lists.languages().size());
    }

    private String roles(Standing standing) {
        List<RoleHolder> holders = settled.roles().of(standing.space().id());
        return BeginningForm.ROLES.stream().map(role -> text("role." + role.key(), names(role, holders)))
                .collect(Collectors.joining(" "));
    }

    private String names(Role role, List<RoleHolder> holders) {
        String names = holders.stream().filter(holder -> holder.role() == role)
                .map(holder -> people.nameOf(holder.userKey())).flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? text("nobody") : names;
    }

    private String text(String key, Serializable... arguments) {
        return texts.text(Message.of("mutual-aid.coordinators." + key, arguments));
    }
}
