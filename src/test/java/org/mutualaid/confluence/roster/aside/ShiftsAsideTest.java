package org.mutualaid.confluence.roster.aside;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Test;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.roster.ShiftPlan;
import org.mutualaid.confluence.roster.Shifts;
import org.mutualaid.confluence.roster.signup.TestRoster;
import org.mutualaid.confluence.value.PublicCode;

public class ShiftsAsideTest {

    private final TestRoster roster = new TestRoster();

    @Test
    public void leadsFromANeedToItsShiftsAndTellsNothingWithoutAny() {
        assertTrue(html("N-7K2Q").isEmpty());
        ShiftPlan full = Shifts.fullPlan(Shifts.NOON.plus(Duration.ofDays(2)));
        roster.add("S-0001", new ShiftPlan(TestDesk.ATTACK, TestDesk.ATTACK, full.area(), full.start(), full.end(),
                full.positions(), full.words(), full.opening()));

        Document page = Jsoup.parse(html("N-7K2Q").orElseThrow());

        assertTrue(page.select("a").attr("href").endsWith("/plugins/servlet/mutual-aid/shift/S-0001"));
        assertEquals(TestDesk.ATTACK, page.select("a").text());
        assertTrue(page.text(), page.text().endsWith("0 of 5"));
        assertEquals(0, page.select("script").size());
        assertTrue("others have none", html("N-0000").isEmpty());
        roster.shipped.refuseBlockedCalls();
    }

    private Optional<String> html(String code) {
        Need need = mock(Need.class);
        when(need.code()).thenReturn(new PublicCode(code));
        when(need.spaceId()).thenReturn(Spaces.SPACE.id());
        Standing standing = roster.door.enter(Spaces.MEMBER, Spaces.KEY).standing();
        return new ShiftsAside(roster.door, roster.shifts, roster.cards, roster.time, roster.shipped.pages())
                .html(new SeenNeed(need, standing, null));
    }
}
