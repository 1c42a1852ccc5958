package org.mutualaid.confluence.roster.wait;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;

/** The job {@code shiftOfferJob} of the descriptor. */
public final class OfferJob implements JobRunner {

    private final OfferRun offers;
    private final CoverRun covers;

    public OfferJob(OfferRun offers, CoverRun covers) {
        this.offers = offers;
        this.covers = covers;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        return JobRunnerResponse.success("Shifts with places passed on: " + offers.run()
                + ", with others asked for cover: " + covers.run());
    }
}
