package org.mutualaid.confluence.need.lapse;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;

/** The job {@code lapseJob} of the descriptor. */
public final class LapseJob implements JobRunner {

    private final LapseRun run;

    public LapseJob(LapseRun run) {
        this.run = run;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        return JobRunnerResponse.success("Needs with promises back on the board: " + run.run());
    }
}
