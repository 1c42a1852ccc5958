package org.mutualaid.confluence.devhost.site;

import static org.junit.Assert.assertEquals;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;
import org.mutualaid.confluence.devhost.site.SpaceGrants.Action;

public class SpaceGrantsTest {

    private final SpaceGrants grants = SpaceGrants.fixed();
    private final People people = new People();

    @Test
    public void letsAnybodyButTheOutsiderViewTheDemoSpace() {
        assertEquals("anonymous admin coordinator resources care volunteer volunteer2 newcomer partner load001 load300",
                allowed(Action.VIEW, Spaces.RIVERSIDE));
    }

    @Test
    public void letsMembersOfTheDemoSpaceCreatePages() {
        assertEquals("admin coordinator resources care volunteer volunteer2 newcomer load001 load300",
                allowed(Action.CREATE, Spaces.RIVERSIDE));
    }

    @Test
    public void letsCoordinatorAndAdministratorAdministerBothSpaces() {
        assertEquals("admin coordinator", allowed(Action.ADMINISTER, Spaces.RIVERSIDE));
        assertEquals("admin coordinator", allowed(Action.ADMINISTER, Spaces.HARBOUR));
    }

    @Test
    public void keepsTheHarbourForItsOwnPeople() {
        assertEquals("admin coordinator care", allowed(Action.VIEW, Spaces.HARBOUR));
    }

    @Test
    public void allowsNothingInASpaceThatDoesNotExist() {
        assertEquals("", allowed(Action.VIEW, "NOWHERE"));
    }

    private String allowed(Action action, String space) {
        Stream<String> visitor = grants.allow(Optional.empty(), action, space)
                ? Stream.of("anonymous") : Stream.empty();
        Stream<String> users = Stream.of("admin", "coordinator", "resources", "care", "volunteer", "volunteer2",
                        "newcomer", "partner", "outsider", "load001", "load300")
                .filter(name -> grants.allow(Optional.of(people.named(name).orElseThrow()), action, space));
        return Stream.concat(visitor, users).collect(Collectors.joining(" "));
    }
}
