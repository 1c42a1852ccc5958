package org.mutualaid.confluence.need.intake;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.mutualaid.confluence.need.pace.SenderPace;
import org.mutualaid.confluence.need.status.RequestLinks;

/** The job {@code intakeJob} of the descriptor: forgets who sent something a day ago, and links that have expired. */
public final class IntakeJob implements JobRunner {

    private final SenderPace pace;
    private final RequestLinks links;

    public IntakeJob(SenderPace pace, RequestLinks links) {
        this.pace = pace;
        this.links = links;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        return JobRunnerResponse.success("Sendings and status links forgotten: " + (pace.forget() + links.forget()));
    }
}
