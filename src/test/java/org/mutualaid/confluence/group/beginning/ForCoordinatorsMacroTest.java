package org.mutualaid.confluence.group.beginning;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.After;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Role;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.group.agreement.AgreedForm;
import org.mutualaid.confluence.group.agreement.desk.AgreementGround;
import org.mutualaid.confluence.group.agreement.Agreements;
import org.mutualaid.confluence.group.agreement.InMemoryAgreementStore;
import org.mutualaid.confluence.group.intake.IntakeService;
import org.mutualaid.confluence.group.roles.InMemoryRoleHolderStore;
import org.mutualaid.confluence.group.roles.RoleHolder;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.onboarding.InMemoryPathStore;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.web.MacroBoundary;
import org.mutualaid.confluence.web.ProblemTexts;

public class ForCoordinatorsMacroTest {

    private final TestDesk desk = new TestDesk(Locale.ENGLISH);
    private final InMemoryRoleHolderStore roles = new InMemoryRoleHolderStore();

    @After
    public void callsNothingThatIsNotListed() {
        desk.shipped.refuseBlockedCalls();
    }

    @Test
    public void leadsCoordinatorsToEverythingAndSaysHowItStands() {
        Document html = show(Spaces.COORDINATOR);
        assertEquals(6, html.select(".ma-places a").size());
        assertTrue(html.text(), html.text().contains("Care: nobody yet."));
        assertTrue(html.text(), html.text().contains("Only people with an account can ask so far."));
        assertTrue(html.select("a").attr("href").endsWith("/plugins/servlet/mutual-aid/settings/RIVERSIDE"));
    }

    @Test
    public void keepsMarkupInNamesAsText() {
        roles.begin(Spaces.SPACE.id(), new RoleHolder(TestDesk.ATTACK, Role.CARE, Instant.EPOCH));
        Document html = show(Spaces.COORDINATOR);
        assertEquals(0, html.select("script").size());
        assertTrue(html.text().contains(TestDesk.ATTACK));
    }

    @Test
    public void tellsOthersOnlyWhatItIs() {
        for (Actor reader : List.of(Spaces.MEMBER, Spaces.CARE, Actor.VISITOR)) {
            assertEquals("Coordinators of this space find their tools here.", show(reader).text());
        }
        assertEquals("There is nothing here", show(Spaces.OUTSIDER).select(".title").text());
    }

    private Document show(Actor reader) {
        desk.caller = reader;
        Journal journal = new Journal(desk.history, new UnitOfWork(new InMemoryTransactions()), desk.time);
        IntakeService intake = new IntakeService(new AgreementGround(Spaces.access(),
                new Agreements(new InMemoryAgreementStore(), journal), new AgreedForm(desk.time, desk.links)));
        PeopleGateway people = mock(PeopleGateway.class);
        when(people.nameOf(TestDesk.ATTACK)).thenReturn(java.util.Optional.of(TestDesk.ATTACK));
        CoordinatorsViews views = new CoordinatorsViews(Spaces.access(),
                new CoordinatorsViews.Settled(desk.lists, roles, intake, new InMemoryPathStore()),
                people, desk.links, desk.shipped.texts());
        ConversionContext context = mock(ConversionContext.class);
        when(context.getSpaceKey()).thenReturn(Spaces.KEY);
        return Jsoup.parse(new ForCoordinatorsMacro(views, desk.shipped.pages(), desk,
                new MacroBoundary(new ProblemTexts(desk.shipped.texts()), desk.shipped.pages()))
                .execute(Map.of(), "", context));
    }
}
