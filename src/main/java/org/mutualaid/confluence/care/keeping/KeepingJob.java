package org.mutualaid.confluence.care.keeping;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import java.util.List;
import org.mutualaid.confluence.platform.SiteTime;

/** The job {@code keepingJob} of the descriptor. */
public final class KeepingJob implements JobRunner {

    private final KeepingRun run;
    private final List<Forgetting> others;
    private final SiteTime time;

    public KeepingJob(KeepingRun run, List<Forgetting> others, SiteTime time) {
        this.run = run;
        this.others = List.copyOf(others);
        this.time = time;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        int deleted = run.run() + others.stream().mapToInt(other -> other.forget(time.now())).sum();
        return JobRunnerResponse.success("Contacts and notes deleted: " + deleted);
    }
}
