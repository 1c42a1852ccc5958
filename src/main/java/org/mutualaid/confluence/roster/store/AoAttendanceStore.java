package org.mutualaid.confluence.roster.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import net.java.ao.Query;
import org.mutualaid.confluence.roster.SignupState;
import org.mutualaid.confluence.roster.attend.Attendance;
import org.mutualaid.confluence.roster.attend.AttendanceStore;
import org.mutualaid.confluence.value.Conditions;

/** Who was at which shift, read from the sign-ups. */
public final class AoAttendanceStore implements AttendanceStore {

    private static final int MOST = 2000;

    private final ActiveObjects objects;

    public AoAttendanceStore(ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public List<Attendance> of(long spaceId, Collection<String> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        Conditions conditions = Conditions.oneOf("PERSON", people)
                .and("SPACE_ID = ? AND SIGNUP_STATE = ?", spaceId, SignupState.ATTENDED.name());
        Query query = Query.select().where(conditions.text(), conditions.parameters())
                .order("STARTS_AT, ID").limit(MOST);
        return Arrays.stream(objects.find(AoShiftSignup.class, query))
                .map(row -> new Attendance(row.getPerson(), row.getShiftCode(),
                        Instant.ofEpochMilli(row.getStartsAt()), row.isNewcomer()))
                .toList();
    }
}
