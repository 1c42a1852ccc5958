package org.mutualaid.confluence.onboarding.join;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Role;
import org.mutualaid.confluence.group.Area;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.group.joining.TestJoining;
import org.mutualaid.confluence.group.roles.InMemoryRoleHolderStore;
import org.mutualaid.confluence.group.roles.ListedRoles;
import org.mutualaid.confluence.group.roles.RoleNaming;
import org.mutualaid.confluence.group.roles.RoleService;
import org.mutualaid.confluence.history.InMemoryHistoryStore;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.history.Journals;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.need.card.TestPeople;
import org.mutualaid.confluence.onboarding.InMemoryPathStore;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.value.CodeSource;

/** Everything that lets people join {@link Spaces#SPACE}, in memory. */
final class JoiningDesk {

    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    final InMemoryApplicationStore applications = new InMemoryApplicationStore();
    final InMemoryRoleHolderStore roles = new InMemoryRoleHolderStore();
    final InMemoryPathStore paths = new InMemoryPathStore();
    final InMemoryHistoryStore history = new InMemoryHistoryStore();
    final SiteTime time = new SiteTime(Clock.fixed(NOW, ZoneOffset.UTC), () -> ZoneOffset.UTC);
    final AccessPolicy access = new AccessPolicy(new Spaces(), new ListedRoles(
            (actor, space) -> Spaces.access().enter(actor, space.key()).roles(), roles));
    final Journal journal =
            Journals.at(NOW, history, new UnitOfWork(new InMemoryTransactions(history, roles)));
    final JoinService joining;
    final AdmitService admitting;

    JoiningDesk(boolean open) {
        Catalogue lists = new Catalogue(List.of(new Area("north", "Northgate")), List.of(), List.of("en", "es"));
        joining = new JoinService(access, applications, journal,
                new JoinService.Asking(
                        TestJoining.agreed(access, open, "What brings you here?", "When do you have time?"),
                        space -> lists),
                new JoinService.Making(new CodeSource(new Random(7)), time));
        RoleService service = new RoleService(access, roles, new RoleNaming(new TestPeople(), time), journal);
        admitting = new AdmitService(
                access, applications, journal, new AdmitService.Admitting(service, paths), time);
    }

    Application ask(Actor actor) {
        return joining.ask(actor, Spaces.KEY, form()).own().orElseThrow();
    }

    static ApplicationForm form() {
        return new ApplicationForm(Map.of(
                "answer1", "My neighbour told me", "answer2", "Fridays", "languages", List.of("es"),
                "areas", List.of("north")));
    }

    boolean isMember(Actor actor) {
        return access.enter(actor, Spaces.KEY).roles().contains(Role.MEMBER);
    }

    static ReplyForm reply(String answer) {
        return new ReplyForm(ReplyForm.read(Map.of("answer", answer)).answer(), Optional.of("Dear neighbour"));
    }
}
