// Signature only, written from public documentation and public callers; never packaged.
// Seen in: documentation of job-config modules (Confluence 5.10 and later); no method of it is called.
package com.atlassian.scheduler;

public interface JobRunnerRequest {
}
