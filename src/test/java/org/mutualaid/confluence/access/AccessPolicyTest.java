package org.mutualaid.confluence.access;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.problem.NotFound;

public class AccessPolicyTest {

    private static final SpaceRef SPACE = new SpaceRef(7, "RIVER", "Riverside");
    private static final Actor AMINA = Actor.user("amina");

    private final SpaceGateway spaces = mock(SpaceGateway.class);
    private final RoleSource roles = mock(RoleSource.class);
    private final AccessPolicy policy = new AccessPolicy(spaces, roles);

    @Before
    public void knowOneSpace() {
        when(spaces.byKey("RIVER")).thenReturn(Optional.of(SPACE));
        when(spaces.byId(7)).thenReturn(Optional.of(SPACE));
    }

    @Test
    public void aSpaceOneMayNotViewLooksLikeOneThatDoesNotExist() {
        NotFound hidden = assertThrows(NotFound.class, () -> policy.enter(AMINA, "RIVER"));
        NotFound missing = assertThrows(NotFound.class, () -> policy.enter(AMINA, "NOWHERE"));
        assertEquals(missing.text(), hidden.text());
    }

    @Test
    public void letsInWhoMayViewWithTheirRoles() {
        when(spaces.mayView(AMINA, SPACE)).thenReturn(true);
        when(roles.rolesOf(AMINA, SPACE)).thenReturn(Set.of(Role.MEMBER));
        Standing standing = policy.enter(AMINA, 7);
        assertTrue(standing.isMember());
        assertFalse(standing.isCoordinator());
        assertEquals("amina", standing.requireMember());
    }

    @Test
    public void whoMayNotViewASpaceIsNotInItsGroupWhateverRoleTheyHold() {
        when(roles.rolesOf(AMINA, SPACE)).thenReturn(Set.of(Role.MEMBER));
        assertFalse(policy.isMember("amina", SPACE));
        when(spaces.mayView(AMINA, SPACE)).thenReturn(true);
        assertTrue(policy.isMember("amina", SPACE));
        when(roles.rolesOf(AMINA, SPACE)).thenReturn(Set.of());
        assertFalse(policy.isMember("amina", SPACE));
    }

    @Test
    public void asksAVisitorToLogIn() {
        when(spaces.mayView(Actor.VISITOR, SPACE)).thenReturn(true);
        when(roles.rolesOf(Actor.VISITOR, SPACE)).thenReturn(Set.of());
        Standing standing = policy.enter(Actor.VISITOR, "RIVER");
        assertTrue(assertThrows(NotAllowed.class, standing::requireMember).loginHelps());
    }

    @Test
    public void tellsOthersWhoItIsFor() {
        Standing guest = new Standing(AMINA, SPACE, Set.of());
        assertFalse(assertThrows(NotAllowed.class, guest::requireMember).loginHelps());
        Standing member = new Standing(AMINA, SPACE, Set.of(Role.MEMBER));
        assertThrows(NotAllowed.class, member::requireCoordinator);
    }

    @Test
    public void showsEachClassOfFieldToThoseItIsFor() {
        Standing guest = new Standing(AMINA, SPACE, Set.of());
        Standing member = new Standing(AMINA, SPACE, Set.of(Role.MEMBER));
        Standing coordinator = new Standing(AMINA, SPACE, Set.of(Role.MEMBER, Role.COORDINATOR));
        assertTrue(guest.maySee(FieldClass.PUBLIC));
        assertFalse(guest.maySee(FieldClass.MEMBERS));
        assertTrue(member.maySee(FieldClass.MEMBERS));
        assertFalse(member.maySee(FieldClass.TEAM));
        assertTrue(coordinator.maySee(FieldClass.TEAM));
        assertFalse(coordinator.maySee(FieldClass.RESTRICTED));
    }
}
