// Signature only, written from public documentation and public callers; never packaged.
// Seen in: documentation of job-config modules (Confluence 5.10 and later); called on Platform 7.
package com.atlassian.scheduler;

public interface JobRunner {

    JobRunnerResponse runJob(JobRunnerRequest request);
}
