package org.mutualaid.confluence.resource.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.web.FormReader;

/** What somebody says about an entry as a whole. */
public enum ResourceState {

    /** What is written is still true. */
    VERIFIED,

    /** The group no longer has it. */
    RETIRED,

    /** The group has it again. */
    BACK;

    private static final int LONGEST_KEY = 40;

    /** The name in REST. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws InvalidInput unless exactly one of them was sent as {@code state} */
    static ResourceState read(Map<String, Object> fields) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(Set.of("state"));
        String sent = reader.line("state", LONGEST_KEY).orElse("");
        errors.refuseIfAny();
        return Arrays.stream(values())
                .filter(state -> state.key().equals(sent))
                .findFirst()
                .orElseThrow(() -> FieldErrors.only("state", "resource-unknown"));
    }
}
