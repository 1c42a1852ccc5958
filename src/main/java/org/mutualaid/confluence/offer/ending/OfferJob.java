package org.mutualaid.confluence.offer.ending;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;

/** The job {@code offerJob} of the descriptor. */
public final class OfferJob implements JobRunner {

    private final OfferRun run;

    public OfferJob(OfferRun run) {
        this.run = run;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        return JobRunnerResponse.success(
                "Offers ended: " + run.endOffers() + "; questions no longer needed: " + run.dropQuestions());
    }
}
