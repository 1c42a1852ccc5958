package org.mutualaid.confluence.roster.attend;

import java.util.Collection;
import java.util.List;

/** Who was at which shift. */
public interface AttendanceStore {

    /** Shifts of a space that people were at, the earliest first; at most 2000. One statement. */
    List<Attendance> of(long spaceId, Collection<String> people);
}
