package org.mutualaid.confluence.group.roles;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.mutualaid.confluence.access.Role;

/** The holders of roles in Active Objects. */
public final class AoRoleHolderStore implements RoleHolderStore {

    private final ActiveObjects objects;

    public AoRoleHolderStore(ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public List<RoleHolder> of(long spaceId) {
        return rows(Query.select()
                        .where("SPACE_ID = ? AND HELD_UNTIL IS NULL", spaceId)
                        .order("HELD_SINCE, ID"))
                .map(AoRoleHolderStore::holder)
                .toList();
    }

    @Override
    public Set<Role> of(long spaceId, String userKey) {
        return rows(held(spaceId, userKey)).map(row -> Role.valueOf(row.getRoleName())).collect(Collectors.toSet());
    }

    @Override
    public void begin(long spaceId, RoleHolder holder) {
        objects.create(
                AoRoleHolder.class,
                new DBParam("SPACE_ID", spaceId),
                new DBParam("USER_KEY", holder.userKey()),
                new DBParam("ROLE_NAME", holder.role().name()),
                new DBParam("HELD_SINCE", holder.since().toEpochMilli()),
                new DBParam("TERM_UNTIL", holder.until().map(LocalDate::toString).orElse(null)));
    }

    @Override
    public void change(long spaceId, RoleHolder holder) {
        held(spaceId, holder).forEach(row -> {
            row.setTermUntil(holder.until().map(LocalDate::toString).orElse(null));
            row.setTermAnswer(holder.answer().map(TermAnswer::name).orElse(null));
            row.save();
        });
    }

    @Override
    public void end(long spaceId, RoleHolder holder, Instant when) {
        held(spaceId, holder).forEach(row -> {
            row.setHeldUntil(when.toEpochMilli());
            row.save();
        });
    }

    private Stream<AoRoleHolder> held(long spaceId, RoleHolder holder) {
        return rows(held(spaceId, holder.userKey())).filter(row -> row.getRoleName().equals(holder.role().name()));
    }

    private static Query held(long spaceId, String userKey) {
        return Query.select().where("SPACE_ID = ? AND USER_KEY = ? AND HELD_UNTIL IS NULL", spaceId, userKey);
    }

    private Stream<AoRoleHolder> rows(Query query) {
        return Arrays.stream(objects.find(AoRoleHolder.class, query));
    }

    private static RoleHolder holder(AoRoleHolder row) {
        return new RoleHolder(
                row.getUserKey(),
                Role.valueOf(row.getRoleName()),
                Instant.ofEpochMilli(row.getHeldSince()),
                Optional.ofNullable(row.getTermUntil()).map(LocalDate::parse),
                Optional.ofNullable(row.getTermAnswer()).map(TermAnswer::valueOf));
    }
}
