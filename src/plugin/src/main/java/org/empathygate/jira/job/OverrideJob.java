package org.empathygate.jira.job;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.override.OverrideRound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a round of the override requests every hour, on one node of the cluster. */
public final class OverrideJob implements JobRunner, AutoCloseable {

    /** Names the job to the scheduler; it never changes. */
    public static final String NAME = "org.empathygate.override-round";

    private static final Logger LOG = LoggerFactory.getLogger(OverrideJob.class);
    private static final JobRunnerKey RUNNER = JobRunnerKey.of(NAME);
    private static final Duration EVERY = Duration.ofHours(1);
    private static final Duration AFTER_START = Duration.ofMinutes(2);
    private static final int MOST = 500;

    private final SchedulerService scheduler;
    private final OverrideRound round;
    private final Clock clock;

    public OverrideJob(SchedulerService scheduler, OverrideRound round, Clock clock) {
        this.scheduler = scheduler;
        this.round = round;
        this.clock = clock;
    }

    /** A job that cannot be scheduled costs punctuality, not truth: what expired is computed whenever it is asked. */
    public void start() {
        scheduler.registerJobRunner(RUNNER, this);
        Date first = Date.from(clock.instant().plus(AFTER_START));
        try {
            scheduler.scheduleJob(
                    JobId.of(NAME),
                    JobConfig.forJobRunnerKey(RUNNER)
                            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                            .withSchedule(Schedule.forInterval(EVERY.toMillis(), first)));
        } catch (SchedulerServiceException refused) {
            LOG.error("Nobody will make the rounds of the override requests", refused);
        }
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        try {
            OverrideRound.Done done = round.run(MOST);
            return JobRunnerResponse.success(done.expired() + " expired, " + done.escalated() + " escalated");
        } catch (UnreadableException failed) {
            LOG.warn("A round of the override requests failed and will be made again", failed);
            return JobRunnerResponse.failed(failed);
        }
    }

    @Override
    public void close() {
        scheduler.unregisterJobRunner(RUNNER);
    }
}
