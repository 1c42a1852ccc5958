package org.mutualaid.confluence.roster.signup;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.roster.Position;
import org.mutualaid.confluence.roster.Shift;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.web.FormReader;

/**
 * A sign-up as it is sent.
 *
 * @param role may be left out where a shift has only one
 * @param onlyFree whether the person does not want to wait
 * @param insteadOf a shift that the person gives up for this one
 */
public record SignupForm(Optional<String> role, boolean onlyFree, Optional<PublicCode> insteadOf) {

    /** The only role there is, or the one the person has already. */
    static final SignupForm ANY = new SignupForm(Optional.empty(), false, Optional.empty());

    private static final int LONGEST_ROLE = 100;
    private static final Set<String> FIELDS = Set.of("role", "onlyFree", "insteadOf");

    /** @throws org.mutualaid.confluence.problem.InvalidInput naming every field that must change */
    static SignupForm read(Map<String, Object> fields) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(FIELDS);
        Optional<String> given = reader.line("insteadOf", LONGEST_ROLE);
        Optional<PublicCode> code = given.flatMap(PublicCode::read);
        if (given.isPresent() && code.isEmpty()) {
            errors.add("insteadOf", "unknown");
        }
        SignupForm form = new SignupForm(reader.line("role", LONGEST_ROLE), reader.yes("onlyFree"), code);
        errors.refuseIfAny();
        return form;
    }

    /** The position of a shift that is meant. */
    Position position(Shift shift) {
        if (role.isEmpty() && shift.plan().positions().size() == 1) {
            return shift.plan().positions().get(0);
        }
        String roles = shift.plan().positions().stream().map(Position::role).collect(Collectors.joining(", "));
        return role.flatMap(shift::positionOf).orElseThrow(() -> FieldErrors.only("role", "unknown", roles));
    }
}
