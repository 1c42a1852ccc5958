package org.mutualaid.confluence.volunteer;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How far a profile goes.
 *
 * @param audiences for every part
 * @param mayBeAsked whether the volunteer agreed to be found and asked when something fits
 */
public record Showing(Map<ProfilePart, Audience> audiences, boolean mayBeAsked) {

    public static final Showing USUAL = new Showing(Map.of(), false);

    public Showing {
        Map<ProfilePart, Audience> all = new EnumMap<>(ProfilePart.class);
        for (ProfilePart part : ProfilePart.values()) {
            all.put(part, audiences.getOrDefault(part, part.usual()));
        }
        audiences = Collections.unmodifiableMap(all);
    }

    public Audience of(ProfilePart part) {
        return audiences.get(part);
    }
}
