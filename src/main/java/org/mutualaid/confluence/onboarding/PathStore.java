package org.mutualaid.confluence.onboarding;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where paths are kept, and who did which step. Each question is one statement. */
public interface PathStore {

    /** The path of a space; one of revision 0 where none was settled. */
    Path of(long spaceId);

    /** Puts a path in place of the one before. */
    void put(Path path);

    /** What somebody did in a space, the newest first; at most 500. */
    List<Confirmation> confirmations(long spaceId, String userKey);

    /** What several people did in a space, in any order; at most 5000. */
    List<Confirmation> confirmations(long spaceId, Collection<String> userKeys);

    /** @throws RuntimeException when that step was confirmed for them already; the transaction is lost then */
    void confirm(Confirmation confirmation);

    Optional<Newcomer> newcomer(long spaceId, String userKey);

    /** Keeps a newcomer, in place of what was kept before. */
    void put(Newcomer newcomer);

    /** Those on their way in, who came first first. */
    List<Newcomer> onTheirWay(long spaceId, int limit);

    /** Those on their way in, of all spaces. */
    List<Newcomer> onTheirWay(int limit);

    /** Those on their way in with whom somebody goes along. */
    List<Newcomer> with(long spaceId, String buddy);
}
