package org.mutualaid.confluence.group.roles;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Role;
import org.mutualaid.confluence.access.RoleSource;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.history.HistoryEntry;
import org.mutualaid.confluence.history.InMemoryHistoryStore;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.history.Journals;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;

public class RoleServiceTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final InMemoryRoleHolderStore store = new InMemoryRoleHolderStore();
    private final InMemoryHistoryStore history = new InMemoryHistoryStore();
    private final RoleService service = new RoleService(
            Spaces.access(),
            store,
            new RoleNaming(new Directory(), new SiteTime(Clock.fixed(NOW, ZoneOffset.UTC), () -> ZoneOffset.UTC)),
            Journals.at(NOW, history, new UnitOfWork(new InMemoryTransactions(store, history))));

    @Test
    public void namesWhoHoldsTheCareRoleByUserKey() {
        RevisedRoles settled = settle(0, "ruth", "ben");

        assertEquals(List.of("key-of-ruth", "key-of-ben"),
                settled.holders().stream().map(RoleHolder::userKey).toList());
        assertEquals(2, settled.revision());
        assertEquals(settled, service.open(Spaces.COORDINATOR, Spaces.KEY));
    }

    @Test
    public void writesALineOfHistoryForEachChange() {
        settle(0, "ruth", "ben");
        settle(2, "ben");

        List<HistoryEntry> lines = history.of("roles/42");
        List<String> actions = lines.stream().map(HistoryEntry::action).toList();
        assertEquals(List.of("role-given", "role-given", "role-ended"), actions);
        assertEquals(Map.of("person", "key-of-ruth", "role", "care"), lines.get(2).changes());
        assertEquals(Spaces.COORDINATOR.userKey(), lines.get(2).actor());
    }

    @Test
    public void agreesOnATermAndKeepsIt() {
        Map<String, Object> termed = Map.of("user", "ruth", "role", "care", "until", "2027-05-31");
        settle(0, "ruth");
        service.replace(Spaces.COORDINATOR, Spaces.KEY,
                RolesForm.read(Map.of("holders", List.of(termed), "revision", 1)), Optional.empty());

        assertEquals("role-term-agreed", history.of("roles/42").get(1).action());
        assertEquals(Optional.of(LocalDate.of(2027, 5, 31)), store.of(42).get(0).until());
        assertWrong("holders.0.until", Map.of("user", "ruth", "role", "care", "until", "soon"));
    }

    @Test
    public void changesNothingWhenTheListIsTheSame() {
        settle(0, "ruth");

        assertEquals(1, settle(1, "ruth").revision());
    }

    @Test
    public void refusesOlderLists() {
        settle(0, "ruth");

        assertEquals("roles-changed", assertThrows(Refused.class, () -> settle(0, "ben")).reason());
        RolesForm unnumbered = RolesForm.read(Map.of("holders", List.of()));
        Refused stale = assertThrows(Refused.class, () ->
                service.replace(Spaces.COORDINATOR, Spaces.KEY, unnumbered, Optional.of(0)));
        assertEquals("changed-meanwhile", stale.reason());
        assertThrows(InvalidInput.class, () ->
                service.replace(Spaces.COORDINATOR, Spaces.KEY, unnumbered, Optional.empty()));
    }

    @Test
    public void namesEveryLineThatCannotBeUsed() {
        assertWrong("holders.1.user", Map.of("user", "ruth", "role", "care"), Map.of("user", "nobody", "role", "care"));
        assertWrong("holders.0.role", Map.of("user", "ruth", "role", "coordinator"));
        assertWrong("holders.0.user", Map.of("role", "care"));
        assertWrong("holders.1.user", Map.of("user", "ruth", "role", "care"), Map.of("user", "ruth", "role", "care"));
        assertWrong("holders.0", "ruth");
        assertWrong("holders.0.power", Map.of("user", "ruth", "role", "care", "power", 9));
    }

    @Test
    public void isForCoordinatorsOnly() {
        for (Actor actor : List.of(Spaces.MEMBER, Spaces.READER, Actor.VISITOR)) {
            assertThrows(NotAllowed.class, () -> service.open(actor, Spaces.KEY));
            assertThrows(NotAllowed.class, () -> service.replace(actor, Spaces.KEY, form(0, "ruth"), Optional.empty()));
        }
        assertThrows(NotFound.class, () -> service.open(Spaces.OUTSIDER, Spaces.KEY));
    }

    @Test
    public void addsToWhatThePermissionsGiveAndTakesNothingAway() {
        settle(0, "ruth");
        RoleSource roles = new ListedRoles((actor, space) -> Set.of(Role.MEMBER), store);

        assertEquals(Set.of(Role.MEMBER, Role.CARE), roles.rolesOf(Actor.user("key-of-ruth"), Spaces.SPACE));
        assertEquals(Set.of(Role.MEMBER), roles.rolesOf(Actor.user("key-of-ben"), Spaces.SPACE));
    }

    private void assertWrong(String field, Object... lines) {
        InvalidInput wrong = assertThrows(InvalidInput.class, () -> service.replace(Spaces.COORDINATOR, Spaces.KEY,
                RolesForm.read(Map.of("holders", List.of(lines), "revision", 0)), Optional.empty()));
        assertEquals(field, wrong.errors().get(0).field());
    }

    private RevisedRoles settle(int revision, String... users) {
        return service.replace(Spaces.COORDINATOR, Spaces.KEY, form(revision, users), Optional.empty());
    }

    private static RolesForm form(int revision, String... users) {
        List<Map<String, String>> lines =
                List.of(users).stream().map(user -> Map.of("user", user, "role", "care")).toList();
        return RolesForm.read(Map.of("holders", lines, "revision", revision));
    }

    /** Knows Ruth and Ben. */
    private static final class Directory implements PeopleGateway {

        @Override
        public Optional<String> nameOf(String userKey) {
            return userNameOf(userKey);
        }

        @Override
        public Optional<String> userNameOf(String userKey) {
            return Optional.of(userKey.replace("key-of-", ""));
        }

        @Override
        public Optional<String> keyOf(String userName) {
            return Optional.of(userName).filter(List.of("ruth", "ben")::contains).map("key-of-"::concat);
        }
    }
}
