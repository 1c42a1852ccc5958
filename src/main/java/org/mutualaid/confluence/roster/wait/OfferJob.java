package org.mutualaid.confluence.roster.wait;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;

/** The job {@code shiftOfferJob} of the descriptor. */
public final class OfferJob implements JobRunner {

    private final OfferRun run;

    public OfferJob(OfferRun run) {
        this.run = run;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        return JobRunnerResponse.success("Shifts with places passed on: " + run.run());
    }
}
