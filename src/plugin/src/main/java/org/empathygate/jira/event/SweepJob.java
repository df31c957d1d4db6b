package org.empathygate.jira.event;

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
import org.empathygate.core.bypass.Sweep;
import org.empathygate.core.bypass.SweepReport;

/**
 * Runs the sweep every quarter of an hour, once in the cluster; when a run did not get through, the next follows soon. Names
 * of jobs never change: Jira remembers them.
 */
public final class SweepJob implements JobRunner, AutoCloseable {

    private static final String NAME = "org.empathygate.plugin:bypass-sweep";
    private static final JobRunnerKey RUNNER = JobRunnerKey.of(NAME);
    private static final JobId EVERY_QUARTER = JobId.of(NAME);
    private static final JobId SOON = JobId.of("org.empathygate.plugin:bypass-sweep-goes-on");
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Duration A_MOMENT = Duration.ofSeconds(30);
    private static final int BUDGET = 2_000;

    private final SchedulerService scheduler;
    private final Sweep sweep;
    private final Clock clock;

    public SweepJob(SchedulerService scheduler, Sweep sweep, Clock clock) {
        this.scheduler = scheduler;
        this.sweep = sweep;
        this.clock = clock;
    }

    /** The first run comes at once: what is done already is recorded before anything else happens. */
    public void start() {
        scheduler.registerJobRunner(RUNNER, this);
        schedule(EVERY_QUARTER, Schedule.forInterval(QUARTER.toMillis(), Date.from(clock.instant())));
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        return LookBoundary.run(NAME, () -> {
            SweepReport report = sweep.run(BUDGET);
            if (report.more()) {
                schedule(SOON, Schedule.runOnce(Date.from(clock.instant().plus(A_MOMENT))));
            }
            return report.toString();
        });
    }

    private void schedule(JobId job, Schedule schedule) {
        try {
            scheduler.scheduleJob(
                    job,
                    JobConfig.forJobRunnerKey(RUNNER)
                            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                            .withSchedule(schedule));
        } catch (SchedulerServiceException refused) {
            throw new UnreadableException("the schedule of " + job, refused);
        }
    }

    /** The schedule stays: another node may be running it. */
    @Override
    public void close() {
        scheduler.unregisterJobRunner(RUNNER);
    }
}
