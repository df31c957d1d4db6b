package org.empathygate.workbench.jobs;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import java.time.Clock;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.empathygate.workbench.store.Database;
import org.jspecify.annotations.Nullable;

/**
 * Runs what plugins schedule, one job after the other on one background thread of this host, as soon as the workbench's clock
 * shows their time. Nothing runs before {@link #start}.
 */
public final class Jobs implements SchedulerService, AutoCloseable {
    private static final long LOOK_EVERY_MILLIS = 100;
    private static final long PATIENCE_SECONDS = 10;

    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private final Map<String, Job> jobs = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Times local;
    private final Times cluster;
    private final ScheduledExecutorService thread;

    /** One run at a time: whoever runs a job holds the lock. */
    private record Job(JobId id, JobConfig config, ReentrantLock running) {
        String name() {
            return id.toString();
        }

        long interval() {
            return config.getSchedule().getIntervalScheduleInfo().getIntervalInMillis();
        }

        boolean isClustered() {
            return config.getRunMode() == RunMode.RUN_ONCE_PER_CLUSTER;
        }
    }

    /** @param database where the nodes of a cluster agree on who runs what */
    public Jobs(Database database, Clock clock) {
        this.clock = clock;
        this.local = new LocalTimes(clock);
        this.cluster = new ClusterTimes(database, clock);
        this.thread = Executors.newSingleThreadScheduledExecutor();
    }

    /** From now on jobs run. */
    @SuppressWarnings("FutureReturnValueIgnored") // nothing comes of a look, and what it throws ends in the boundary
    public void start() {
        thread.scheduleWithFixedDelay(
                () -> JobBoundary.look(this::runWhatIsDue),
                LOOK_EVERY_MILLIS,
                LOOK_EVERY_MILLIS,
                TimeUnit.MILLISECONDS);
    }

    @Override
    public void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner) {
        runners.put(jobRunnerKey, jobRunner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey jobRunnerKey) {
        runners.remove(jobRunnerKey);
    }

    @Override
    public void scheduleJob(JobId jobId, JobConfig jobConfig) {
        var job = new Job(jobId, jobConfig, new ReentrantLock());
        @Nullable Date first = jobConfig.getSchedule().getIntervalScheduleInfo().getFirstRunTime();
        times(job)
                .set(
                        job.name(),
                        job.interval(),
                        first == null ? clock.millis() : first.toInstant().toEpochMilli());
        jobs.put(job.name(), job);
    }

    @Override
    public void unscheduleJob(JobId jobId) {
        Optional.ofNullable(jobs.remove(jobId.toString()))
                .ifPresent(job -> times(job).remove(job.name()));
    }

    /** The ids of the jobs that could run here now, in their order. */
    public List<String> ids() {
        return jobs.values().stream()
                .filter(job -> runner(job).isPresent())
                .map(Job::name)
                .sorted()
                .toList();
    }

    /**
     * Runs a job now, on this thread, whenever it would have been due and whoever else runs it elsewhere; waits for a run of it
     * that is under way here.
     *
     * @param name the job's id, or what comes after the last dot or colon in it when only one job has that
     * @return empty when there is no such job
     */
    public Optional<JobRun> runNow(String name) {
        return named(name)
                .flatMap(job -> runner(job).map(runner -> {
                    job.running().lock();
                    try {
                        return run(job, runner);
                    } finally {
                        job.running().unlock();
                    }
                }));
    }

    /** Ends when the run that is under way has ended. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void runWhatIsDue() {
        jobs.values().stream()
                .sorted(Comparator.comparing(Job::name))
                .forEach(job -> runner(job).ifPresent(runner -> runIfDue(job, runner)));
    }

    private void runIfDue(Job job, JobRunner runner) {
        if (!job.running().tryLock()) {
            return;
        }
        try {
            if (times(job).claim(job.name(), job.interval())) {
                run(job, runner);
            }
        } finally {
            job.running().unlock();
        }
    }

    private JobRun run(Job job, JobRunner runner) {
        JobRunnerResponse response = JobBoundary.run(runner, new JobStart(clock.instant(), job.id(), job.config()));
        return new JobRun(job.name(), response.getRunOutcome().name(), response.getMessage());
    }

    private Optional<JobRunner> runner(Job job) {
        return Optional.ofNullable(runners.get(job.config().getJobRunnerKey()));
    }

    private Times times(Job job) {
        return job.isClustered() ? cluster : local;
    }

    private Optional<Job> named(String name) {
        Job exact = jobs.get(name);
        if (exact != null) {
            return Optional.of(exact);
        }
        List<Job> alike = jobs.values().stream()
                .filter(job -> job.name().endsWith("." + name) || job.name().endsWith(":" + name))
                .toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }
}
