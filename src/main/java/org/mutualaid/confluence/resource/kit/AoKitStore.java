package org.mutualaid.confluence.resource.kit;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;

/** What goes into kits, in Active Objects. */
public final class AoKitStore implements KitStore {

    private final ActiveObjects objects;

    public AoKitStore(ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public List<KitItem> of(PublicCode kit) {
        Query query = Query.select().where("KIT_CODE = ?", kit.text()).order("ID");
        return Arrays.stream(objects.find(AoKitItem.class, query))
                .map(row -> new KitItem(new PublicCode(row.getResourceCode()), new Quantity(row.getQuantity())))
                .toList();
    }

    @Override
    public void replace(PublicCode kit, List<KitItem> items) {
        objects.deleteWithSQL(AoKitItem.class, "KIT_CODE = ?", kit.text());
        items.forEach(item -> objects.create(
                AoKitItem.class,
                new DBParam("KIT_CODE", kit.text()),
                new DBParam("RESOURCE_CODE", item.resource().text()),
                new DBParam("QUANTITY", item.quantity().thousandths())));
    }
}
