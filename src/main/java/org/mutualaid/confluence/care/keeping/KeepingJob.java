package org.mutualaid.confluence.care.keeping;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;

/** The job {@code keepingJob} of the descriptor. */
public final class KeepingJob implements JobRunner {

    private final KeepingRun run;

    public KeepingJob(KeepingRun run) {
        this.run = run;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        return JobRunnerResponse.success("Contacts and notes of looks deleted: " + run.run());
    }
}
