package org.mutualaid.confluence.group.roles;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.access.Role;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.FieldErrors;

/** Finds the people that a coordinator named, and the roles that can be given by the list. */
public final class RoleNaming {

    /** What the list gives; the other roles follow from the permissions of the space. */
    static final List<Role> LISTED = List.of(Role.MEMBER, Role.CARE, Role.RESOURCES, Role.LOGISTICS, Role.OUTREACH);

    private static final int YEARS_AHEAD = 3;

    private final PeopleGateway people;
    private final SiteTime time;

    public RoleNaming(PeopleGateway people, SiteTime time) {
        this.people = people;
        this.time = time;
    }

    /** @throws org.mutualaid.confluence.problem.InvalidInput naming each person or role that is not known */
    List<RoleHolder> read(RolesForm form) {
        FieldErrors errors = new FieldErrors();
        List<RoleHolder> wanted = new ArrayList<>();
        for (RolesForm.Line line : form.holders()) {
            Optional<String> key = people.keyOf(line.user());
            Optional<Role> role = LISTED.stream().filter(listed -> listed.key().equals(line.role())).findFirst();
            if (key.isEmpty()) {
                errors.addShared(line.at() + ".user", line.user().isEmpty() ? "roles.no-user" : "roles.unknown-user");
            }
            if (role.isEmpty()) {
                errors.addShared(line.at() + ".role", "roles.unknown-role");
            }
            if (key.isPresent() && role.isPresent()) {
                add(wanted, holder(key.get(), role.get(), line, errors), line, errors);
            }
        }
        errors.refuseIfAny();
        return wanted;
    }

    private RoleHolder holder(String key, Role role, RolesForm.Line line, FieldErrors errors) {
        LocalDate latest = time.today().plusYears(YEARS_AHEAD);
        Optional<LocalDate> until = line.until().flatMap(RoleNaming::date);
        if (line.until().isPresent() && until.filter(day -> !day.isAfter(latest)).isEmpty()) {
            errors.addShared(line.at() + ".until", "roles.until", latest.toString());
        }
        return new RoleHolder(key, role, time.now()).until(until);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() > 0);
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    Instant now() {
        return time.now();
    }

    private static void add(List<RoleHolder> wanted, RoleHolder holder, RolesForm.Line line, FieldErrors errors) {
        if (wanted.stream().anyMatch(other -> other.holds(holder.userKey(), holder.role()))) {
            errors.addShared(line.at() + ".user", "roles.twice");
        }
        wanted.add(holder);
    }
}
