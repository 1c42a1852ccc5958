package org.mutualaid.confluence.need.ordering;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;

/** The job {@code orderingJob} of the descriptor: goes on with lines whose arranging was cut off. */
public final class OrderingJob implements JobRunner {

    private final OrderingService service;

    public OrderingJob(OrderingService service) {
        this.service = service;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        return JobRunnerResponse.success("Needs moved to their place in the agreed order: " + service.resume());
    }
}
