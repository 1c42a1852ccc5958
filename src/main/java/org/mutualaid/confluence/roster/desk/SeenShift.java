package org.mutualaid.confluence.roster.desk;

import java.util.Optional;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.roster.Shift;
import org.mutualaid.confluence.roster.Signup;

/** A shift, and who looks at it. */
public record SeenShift(Shift shift, Scene scene) {

    public Standing standing() {
        return scene.standing();
    }

    public Optional<Signup> mine() {
        return standing().actor().userKey().flatMap(shift.filling()::of);
    }

    public SeenShift with(Shift after) {
        return new SeenShift(after, scene);
    }
}
