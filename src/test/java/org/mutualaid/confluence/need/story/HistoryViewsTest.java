package org.mutualaid.confluence.need.story;

import static org.junit.Assert.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.need.desk.NeedForm;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.platform.PeopleGateway;

public class HistoryViewsTest {

    private static final String MEMBER = Spaces.MEMBER.userKey().orElseThrow();

    private final TestDesk desk = new TestDesk(Locale.ENGLISH);
    private final PeopleGateway people = mock(PeopleGateway.class);
    private final HistoryViews stories = new HistoryViews(desk.book, people, desk.shipped.texts(), desk.dates);

    @Test
    public void asksOnceForTheNameOfEachPerson() {
        when(people.nameOf(MEMBER)).thenReturn(Optional.of("Mara Finch"));
        List<HistoryView> lines = told(promisedThreeTimes(), Spaces.COORDINATOR);
        assertEquals(7, lines.size());
        lines.forEach(line -> assertEquals(Optional.of("Mara Finch"), line.name()));
        verify(people, times(1)).nameOf(any());
    }

    @Test
    public void asksForNoNameWhereTheReaderMayKnowNone() {
        told(promisedThreeTimes(), Spaces.OTHER_MEMBER).forEach(line -> assertEquals(Optional.empty(), line.name()));
        verify(people, never()).nameOf(any());
    }

    private String promisedThreeTimes() {
        NeedForm form = new NeedForm(Map.of("space", Spaces.KEY, "title", "Soup", "category", "food"));
        String code = desk.service.post(Spaces.MEMBER, form, "en").need().code().text();
        for (int time = 0; time < 3; time++) {
            desk.service.claim(Spaces.MEMBER, code, Optional.empty(), Optional.empty());
            desk.service.release(Spaces.MEMBER, code, Optional.empty());
        }
        return code;
    }

    private List<HistoryView> told(String code, Actor reader) {
        SeenNeed seen = desk.service.open(reader, code);
        return stories.of(seen.need(), seen.standing());
    }
}
