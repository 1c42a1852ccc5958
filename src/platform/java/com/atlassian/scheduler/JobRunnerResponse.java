// Signature only, written from public documentation and public callers; never packaged.
// Seen in: documentation of job-config modules (Confluence 5.10 and later); called on Platform 7.
package com.atlassian.scheduler;

public final class JobRunnerResponse {

    private final String message;

    private JobRunnerResponse(String message) {
        this.message = message;
    }

    public static JobRunnerResponse success(String message) {
        return new JobRunnerResponse(message);
    }

    public String getMessage() {
        return message;
    }
}
