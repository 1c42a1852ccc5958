package org.mutualaid.confluence.roster.signup;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.roster.Position;
import org.mutualaid.confluence.roster.Shift;
import org.mutualaid.confluence.web.FormReader;

/**
 * A sign-up as it is sent.
 *
 * @param role may be left out where a shift has only one
 * @param onlyFree whether the person does not want to wait
 */
public record SignupForm(Optional<String> role, boolean onlyFree) {

    private static final int LONGEST_ROLE = 100;
    private static final Set<String> FIELDS = Set.of("role", "onlyFree");

    /** @throws org.mutualaid.confluence.problem.InvalidInput naming every field that must change */
    static SignupForm read(Map<String, Object> fields) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(FIELDS);
        SignupForm form = new SignupForm(reader.line("role", LONGEST_ROLE), reader.yes("onlyFree"));
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
