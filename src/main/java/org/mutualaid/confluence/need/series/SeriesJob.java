package org.mutualaid.confluence.need.series;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;

/** The job {@code seriesJob} of the descriptor. */
public final class SeriesJob implements JobRunner {

    private final SeriesRun run;

    public SeriesJob(SeriesRun run) {
        this.run = run;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        return JobRunnerResponse.success("Needs written down ahead: " + run.run());
    }
}
