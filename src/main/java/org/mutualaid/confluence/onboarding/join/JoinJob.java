package org.mutualaid.confluence.onboarding.join;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import java.time.Duration;
import java.time.Instant;
import org.mutualaid.confluence.group.joining.Joining;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.platform.SiteTime;

/** Deletes requests to join whose time is over. Once for the cluster, and harmless to run again. */
public final class JoinJob implements JobRunner {

    private final ApplicationStore store;
    private final Journal journal;
    private final SiteTime time;

    public JoinJob(ApplicationStore store, Journal journal, SiteTime time) {
        this.store = store;
        this.journal = journal;
        this.time = time;
    }

    /** @return how many were deleted */
    int run() {
        Instant now = time.now();
        Instant answered = now.minus(Duration.ofDays(Joining.DAYS_AFTER_ANSWER));
        Instant asked = now.minus(Duration.ofDays(Joining.DAYS_WAITING));
        return journal.inOne(() -> store.forget(answered, asked));
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        return JobRunnerResponse.success(Integer.toString(run()));
    }
}
