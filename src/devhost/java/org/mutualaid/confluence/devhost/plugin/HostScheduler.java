package org.mutualaid.confluence.devhost.plugin;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.mutualaid.confluence.devhost.StartFailure;
import org.mutualaid.confluence.devhost.plugin.PluginDescriptor.JobModule;

/**
 * Runs the plugin's jobs when the host's clock says that it is time, one after the other, as a node of a cluster does.
 * A clock that stands still runs nothing; one that is set back counts from there.
 */
public final class HostScheduler implements AutoCloseable {

    private final PluginContainer container;
    private final List<JobModule> jobs;
    private final InstantSource clock;
    private final Map<String, Instant> next = new HashMap<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread daemon = new Thread(work, "host-jobs");
        daemon.setDaemon(true);
        return daemon;
    });

    public HostScheduler(InstalledPlugin plugin, InstantSource clock) {
        this.container = plugin.container();
        this.jobs = plugin.descriptor().jobs();
        this.clock = clock;
        jobs.forEach(job -> runner(job.bean()));
    }

    /** Looks at the clock every second from now on. */
    public void start() {
        thread.scheduleWithFixedDelay(this::runWhatIsDue, 0, 1, TimeUnit.SECONDS);
    }

    /**
     * Runs a job at once, whatever the clock says.
     *
     * @param bean the key of the job in the descriptor
     * @return what the job says it did
     */
    public String run(String bean) {
        JobModule job = jobs.stream().filter(each -> each.bean().equals(bean)).findFirst()
                .orElseThrow(() -> new StartFailure("the plugin declares no job " + bean));
        return runner(job.bean()).runJob(new JobRunnerRequest() { }).getMessage();
    }

    /** Runs each job whose time has come since it was last looked at. */
    synchronized void runWhatIsDue() {
        Instant now = clock.instant();
        for (JobModule job : jobs.stream().sorted(Comparator.comparing(JobModule::bean)).toList()) {
            Instant due = next.get(job.bean());
            Instant following = following(now, job.every());
            if (due != null && !due.isAfter(now)) {
                runQuietly(job);
            }
            if (due == null || !due.isAfter(now) || due.isAfter(following)) {
                next.put(job.bean(), following);
            }
        }
    }

    private void runQuietly(JobModule job) {
        try {
            run(job.bean());
        } catch (RuntimeException failure) {
            System.err.println("The job " + job.bean() + " failed: " + StartFailure.reason(failure));
        }
    }

    /** The next full multiple of the interval, as a cron expression counts from the full hour. */
    private static Instant following(Instant now, Duration every) {
        long length = every.toMillis();
        return Instant.ofEpochMilli((Math.floorDiv(now.toEpochMilli(), length) + 1) * length);
    }

    private JobRunner runner(String bean) {
        if (container.bean(bean) instanceof JobRunner runner) {
            return runner;
        }
        throw new StartFailure("the bean " + bean + " is no JobRunner");
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
