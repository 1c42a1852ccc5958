package org.mutualaid.confluence.need.kin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.value.PublicCode;

/** Ties and followers as long as the test runs. */
public final class InMemoryKinStore implements KinStore, InMemoryTransactions.Rewindable {

    private List<Tie> ties = new ArrayList<>();
    private List<Follower> followers = new ArrayList<>();

    @Override
    public void tie(Tie tie) {
        if (!ties.contains(tie)) {
            ties.add(tie);
        }
    }

    @Override
    public List<PublicCode> goesOnAs(PublicCode code) {
        return ties.stream().filter(tie -> tie.from().equals(code)).map(Tie::to).toList();
    }

    @Override
    public List<PublicCode> cameFrom(PublicCode code) {
        return ties.stream().filter(tie -> tie.to().equals(code)).map(Tie::from).toList();
    }

    @Override
    public void follow(PublicCode code, String person) {
        if (!followers.contains(new Follower(code, person))) {
            followers.add(new Follower(code, person));
        }
    }

    @Override
    public List<String> followersOf(PublicCode code) {
        return followers.stream().filter(one -> one.code().equals(code)).map(Follower::person).toList();
    }

    @Override
    public List<PublicCode> followedBy(String person, int limit) {
        List<Follower> latestFirst = new ArrayList<>(followers);
        Collections.reverse(latestFirst);
        return latestFirst.stream().filter(one -> one.person().equals(person)).map(Follower::code).limit(limit)
                .toList();
    }

    @Override
    public Runnable mark() {
        List<Tie> tiesThen = new ArrayList<>(ties);
        List<Follower> followersThen = new ArrayList<>(followers);
        return () -> {
            ties = tiesThen;
            followers = followersThen;
        };
    }

    private record Follower(PublicCode code, String person) {
    }
}
