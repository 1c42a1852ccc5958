package org.mutualaid.confluence.resource.kit;

import static org.junit.Assert.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.mutualaid.confluence.access.Role;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.resource.Entry;
import org.mutualaid.confluence.resource.Resource;
import org.mutualaid.confluence.resource.ResourceBook;
import org.mutualaid.confluence.resource.ResourceStore;
import org.mutualaid.confluence.resource.Resources;
import org.mutualaid.confluence.resource.Visibility;
import org.mutualaid.confluence.resource.desk.SeenResource;
import org.mutualaid.confluence.resource.stock.Stock;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;

public class KitServiceTest {

    private static final Resource PARCEL = Resources.tins("R-0001", "Parcel");
    private static final Resource BEANS = Resources.tins("R-0002", "Beans");
    private static final Resource HIDDEN = hidden();

    private final KitStore kits = mock(KitStore.class);
    private final ResourceBook book = mock(ResourceBook.class);
    private final KitService service = new KitService(null, kits, null, book, null);

    @Before
    public void aParcelHasSomethingThatIsForTheTeam() {
        when(kits.of(PARCEL.code())).thenReturn(List.of(item(BEANS.code()), item(HIDDEN.code())));
        ResourceStore resources = mock(ResourceStore.class);
        when(resources.byCodes(List.of(BEANS.code(), HIDDEN.code()))).thenReturn(List.of(BEANS, HIDDEN));
        when(book.resources()).thenReturn(resources);
    }

    @Test
    public void whatIsForTheTeamIsInNoRecipeThatOthersRead() {
        assertEquals(List.of("R-0002"), read(Role.MEMBER));
        assertEquals(List.of("R-0002", "R-0003"), read(Role.MEMBER, Role.LOGISTICS));
    }

    private List<String> read(Role... roles) {
        Standing standing = new Standing(Spaces.MEMBER, Spaces.SPACE, Set.of(roles));
        Stock stock = new Stock(PARCEL.code(), List.of(), List.of());
        return service.kit(new SeenResource(PARCEL, stock, standing, null)).items().stream()
                .map(each -> each.resource().text())
                .toList();
    }

    private static KitItem item(PublicCode code) {
        return new KitItem(code, Quantity.ONE);
    }

    private static Resource hidden() {
        Entry open = Resources.tins("R-0003", "Safe goods").entry();
        return Resources.of("R-0003", new Entry(open.kind(), open.name(), open.details(), open.category(), open.area(),
                Visibility.TEAM, open.counting(), open.keeping(), open.offering()));
    }
}
