package org.mutualaid.confluence.need.kin;

import java.util.List;
import org.mutualaid.confluence.value.PublicCode;

/** What goes on as what, and who follows what. Called inside the transaction of a use case. */
public interface KinStore {

    /** Ties two needs; what is tied already stays so. */
    void tie(Tie tie);

    /** What a need went on as, in the order it was tied. One statement. */
    List<PublicCode> goesOnAs(PublicCode code);

    /** What went on as this need. One statement. */
    List<PublicCode> cameFrom(PublicCode code);

    /** Somebody wants to know what becomes of a need; following twice is following once. */
    void follow(PublicCode code, String person);

    List<String> followersOf(PublicCode code);

    /** Codes of needs of all spaces that a person follows, the latest first. One statement. */
    List<PublicCode> followedBy(String person, int limit);
}
