package org.mutualaid.confluence.roster.signup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.roster.Signup;
import org.mutualaid.confluence.roster.desk.SeenShift;
import org.mutualaid.confluence.roster.desk.ShiftPolicy;

/** Who is on a shift, as REST shows it to members. */
public final class SignupViews {

    private final PeopleGateway people;

    public SignupViews(PeopleGateway people) {
        this.people = people;
    }

    List<Map<String, Object>> of(SeenShift seen) {
        return seen.shift().filling().signups().stream().map(signup -> fields(signup, seen)).toList();
    }

    /** Who was missed stays with those who run the shift and the person. */
    private Map<String, Object> fields(Signup signup, SeenShift seen) {
        boolean own = seen.standing().actor().is(signup.person());
        boolean runs = ShiftPolicy.mayRun(seen.standing(), seen.shift());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("number", signup.number());
        fields.put("name", people.nameOf(signup.person()).orElse(""));
        people.userNameOf(signup.person()).ifPresent(user -> fields.put("user", user));
        fields.put("role", signup.role());
        fields.put("state", own || runs || signup.isWaiting() || signup.isOffered()
                ? signup.state().key() : "confirmed");
        fields.put("since", signup.since().toString());
        signup.until().ifPresent(until -> fields.put("until", until.toString()));
        return fields;
    }
}
