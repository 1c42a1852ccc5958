package org.mutualaid.confluence.volunteer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.mutualaid.confluence.access.FieldClass;

/** How far a volunteer lets a part of their profile go. */
public enum Audience {

    MEMBERS(FieldClass.MEMBERS),

    /** Coordinators. */
    TEAM(FieldClass.TEAM),

    /** Nobody but the volunteer. */
    ME(FieldClass.RESTRICTED);

    private final FieldClass fieldClass;

    Audience(FieldClass fieldClass) {
        this.fieldClass = fieldClass;
    }

    FieldClass fieldClass() {
        return fieldClass;
    }

    /** The name in REST and in forms. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Audience> of(String key) {
        return Arrays.stream(values()).filter(audience -> audience.key().equals(key)).findFirst();
    }
}
