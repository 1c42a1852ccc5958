package org.mutualaid.confluence.group.terms;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.mutualaid.confluence.access.Role;

/** What spaces say about their roles, in Active Objects. */
public final class AoRoleCardStore implements RoleCardStore {

    private final ActiveObjects objects;

    public AoRoleCardStore(ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public Optional<RoleCard> of(long spaceId, Role role) {
        return row(spaceId, role).map(row -> new RoleCard(
                spaceId,
                role,
                row.getRevision(),
                Optional.ofNullable(row.getScope()),
                Optional.ofNullable(row.getHours()),
                Optional.ofNullable(row.getAskUser()),
                row.getTermMonths()));
    }

    @Override
    public void put(RoleCard card) {
        AoRoleCard row = row(card.spaceId(), card.role()).orElseGet(() -> objects.create(
                AoRoleCard.class,
                new DBParam("UNIQUE_KEY", uniqueKey(card.spaceId(), card.role())),
                new DBParam("REVISION", card.revision()),
                new DBParam("TERM_MONTHS", card.termMonths())));
        row.setRevision(card.revision());
        row.setScope(card.scope().orElse(null));
        row.setHours(card.hours().orElse(null));
        row.setAskUser(card.askUser().orElse(null));
        row.setTermMonths(card.termMonths());
        row.save();
    }

    private Optional<AoRoleCard> row(long spaceId, Role role) {
        Query query = Query.select().where("UNIQUE_KEY = ?", uniqueKey(spaceId, role));
        return Arrays.stream(objects.find(AoRoleCard.class, query)).findFirst();
    }

    private static String uniqueKey(long spaceId, Role role) {
        return spaceId + "/" + role.key();
    }
}
