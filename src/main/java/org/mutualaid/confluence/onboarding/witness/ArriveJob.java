package org.mutualaid.confluence.onboarding.witness;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.onboarding.Newcomer;
import org.mutualaid.confluence.onboarding.Path;
import org.mutualaid.confluence.onboarding.PathStore;
import org.mutualaid.confluence.onboarding.Track;
import org.mutualaid.confluence.onboarding.path.Tracks;
import org.mutualaid.confluence.platform.SiteTime;

/**
 * Notes who did every step of the way in, also where the last one was seen by another feature or was a training. Once
 * for the cluster, and harmless to run again.
 */
public final class ArriveJob implements JobRunner {

    private static final int MOST = 500;

    private final PathStore paths;
    private final Tracks tracks;
    private final Journal journal;
    private final SiteTime time;

    public ArriveJob(PathStore paths, Tracks tracks, Journal journal, SiteTime time) {
        this.paths = paths;
        this.tracks = tracks;
        this.journal = journal;
        this.time = time;
    }

    /** @return how many arrived */
    int run() {
        Map<Long, List<Newcomer>> bySpace =
                paths.onTheirWay(MOST).stream().collect(Collectors.groupingBy(Newcomer::spaceId));
        return bySpace.entrySet().stream().mapToInt(entry -> arrive(entry.getKey(), entry.getValue())).sum();
    }

    private int arrive(long spaceId, List<Newcomer> newcomers) {
        Path path = paths.of(spaceId);
        Map<String, Track> all = tracks.of(path, newcomers);
        List<Newcomer> there = newcomers.stream().filter(one -> all.get(one.userKey()).isFinished()).toList();
        there.forEach(one -> journal.inOne(() -> paths.put(
                paths.newcomer(spaceId, one.userKey()).orElse(one).arrivedAt(time.now()))));
        return there.size();
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        return JobRunnerResponse.success(Integer.toString(run()));
    }
}
