package org.mutualaid.confluence.roster.series;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import java.time.LocalDate;
import java.util.List;
import org.mutualaid.confluence.value.PublicCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The job {@code seriesJob} of the descriptor: makes the shifts of series some weeks ahead. It may run often. */
public final class SeriesJob implements JobRunner {

    private static final int BATCH = 200;
    private static final Logger LOG = LoggerFactory.getLogger(SeriesJob.class);

    private final SeriesBook book;

    public SeriesJob(SeriesBook book) {
        this.book = book;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        return JobRunnerResponse.success("Shifts of series made: " + run());
    }

    /** @return how many shifts were made */
    public int run() {
        LocalDate until = book.time().today().plusWeeks(Series.WEEKS_AHEAD);
        List<PublicCode> due = book.series().due(until, BATCH);
        return due.stream().mapToInt(this::make).sum();
    }

    private int make(PublicCode code) {
        try {
            return book.makeDue(code);
        } catch (RuntimeException broken) {
            LOG.warn("The shifts of {} could not be made; the next run tries again", code, broken);
            return 0;
        }
    }
}
