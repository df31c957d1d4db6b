package org.empathygate.jira.mail;

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
import java.util.Optional;
import java.util.function.Supplier;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.notice.Round;
import org.empathygate.jira.issue.HostBoundary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets a {@link Round} run every hour, on one node of the cluster. Without the host's scheduler nothing is due, and the log says so. */
public final class ReminderJob implements JobRunner, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderJob.class);

    private static final JobRunnerKey RUNNER = JobRunnerKey.of("org.empathygate.plugin:reminders");
    private static final JobId JOB = JobId.of("org.empathygate.plugin:reminders");
    private static final Duration EVERY = Duration.ofHours(1);
    private static final Duration FIRST_AFTER = Duration.ofMinutes(1);

    private final Supplier<Optional<SchedulerService>> scheduler;
    private final Round round;
    private final Clock clock;

    /** @param scheduler the host's service, empty where it does not offer it */
    public ReminderJob(Supplier<Optional<SchedulerService>> scheduler, Round round, Clock clock) {
        this.scheduler = scheduler;
        this.round = round;
        this.clock = clock;
    }

    public void start() {
        try {
            boolean scheduled = HostBoundary.read(
                    "the scheduler", () -> scheduler.get().map(this::schedule).orElse(false));
            if (!scheduled) {
                LOG.error("Jira offers no scheduler: commitments do not lapse and nobody is reminded");
            }
        } catch (UnreadableException broken) {
            LOG.error("Jira's scheduler failed: commitments do not lapse and nobody is reminded", broken);
        }
    }

    private boolean schedule(SchedulerService host) {
        host.registerJobRunner(RUNNER, this);
        try {
            host.scheduleJob(
                    JOB,
                    JobConfig.forJobRunnerKey(RUNNER)
                            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                            .withSchedule(Schedule.forInterval(
                                    EVERY.toMillis(), Date.from(clock.instant().plus(FIRST_AFTER)))));
            return true;
        } catch (SchedulerServiceException refused) {
            throw new UnreadableException("the schedule of " + JOB, refused);
        }
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        try {
            Round.Work work = HostBoundary.read("what is due", round::run);
            return JobRunnerResponse.success(work.toString());
        } catch (UnreadableException failed) {
            LOG.warn("Reminders failed and are tried again in an hour", failed);
            return JobRunnerResponse.failed(failed.toString());
        }
    }

    /** The schedule stays, for the cluster's other nodes and the next start. */
    @Override
    public void close() {
        try {
            boolean ignored = HostBoundary.read("the scheduler", () -> {
                scheduler.get().ifPresent(host -> host.unregisterJobRunner(RUNNER));
                return true;
            });
        } catch (UnreadableException gone) {
            LOG.debug("The scheduler was gone first", gone);
        }
    }
}
