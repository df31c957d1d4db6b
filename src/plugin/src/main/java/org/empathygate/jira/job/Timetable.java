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
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.health.Job;
import org.empathygate.core.health.Jobs;
import org.empathygate.jira.issue.HostBoundary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has Jira's scheduler run the product's work. Without a scheduler the product starts all the same, and its health says what
 * is left undone: what depends on time is computed whenever it is asked, and a bypass is found by events.
 */
public final class Timetable implements Jobs {

    private static final Logger LOG = LoggerFactory.getLogger(Timetable.class);
    private static final Duration A_MOMENT = Duration.ofSeconds(30);
    private static final String GOES_ON = "-goes-on";
    private static final String LAST_RUN = "last run";
    private static final String NEVER_HERE = "not on this node yet";

    private final Supplier<Optional<SchedulerService>> scheduler;
    private final List<TimedWork> works;
    private final Clock clock;
    private final Map<String, String> failures = new ConcurrentHashMap<>();
    private final Map<String, LastRun> lastRuns = new ConcurrentHashMap<>();

    /**
     * A timetable of this work.
     *
     * @param scheduler the host's service, empty where it does not offer it (yet)
     */
    public Timetable(Supplier<Optional<SchedulerService>> scheduler, List<TimedWork> works, Clock clock) {
        this.scheduler = scheduler;
        this.works = List.copyOf(works);
        this.clock = clock;
    }

    public void start() {
        works.forEach(work -> attempt(work, host -> {
            host.registerJobRunner(runner(work), new Runner(work));
            schedule(
                    host,
                    work,
                    JobId.of(work.name()),
                    Schedule.forInterval(work.every().toMillis(), in(work.firstAfter())));
        }));
    }

    /** The schedules stay, for the cluster's other nodes and the next start. */
    public void end() {
        works.forEach(work -> attempt(work, host -> host.unregisterJobRunner(runner(work))));
    }

    @Override
    public List<Job> now() {
        return works.stream().map(this::job).toList();
    }

    private Job job(TimedWork work) {
        String failure = failures.get(work.name());
        if (failure != null) {
            return new Job(work.name(), false, Map.of("failure", failure));
        }
        LastRun last = lastRuns.get(work.name());
        return new Job(work.name(), true, last == null ? Map.of(LAST_RUN, NEVER_HERE) : last.state());
    }

    private void attempt(TimedWork work, Step step) {
        try {
            HostBoundary.read("Jira's scheduler", () -> {
                step.with(scheduler.get().orElseThrow(() -> new UnreadableException("Jira's scheduler: it has none")));
                return work;
            });
        } catch (UnreadableException refused) {
            LOG.error("The work {} will not be done at its times", work.name(), refused);
            failures.put(work.name(), String.valueOf(refused.getMessage()));
        }
    }

    private static void schedule(SchedulerService host, TimedWork work, JobId job, Schedule schedule) {
        try {
            host.scheduleJob(
                    job,
                    JobConfig.forJobRunnerKey(runner(work))
                            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                            .withSchedule(schedule));
        } catch (SchedulerServiceException refused) {
            throw new UnreadableException("the schedule of " + work.name(), refused);
        }
    }

    private static JobRunnerKey runner(TimedWork work) {
        return JobRunnerKey.of(work.name());
    }

    private Date in(Duration time) {
        return Date.from(clock.instant().plus(time));
    }

    private interface Step {
        void with(SchedulerService host);
    }

    private record LastRun(Instant at, Map<String, Integer> figures) {

        Map<String, String> state() {
            var state = new LinkedHashMap<String, String>();
            state.put(LAST_RUN, at.truncatedTo(ChronoUnit.SECONDS).toString());
            figures.forEach((name, figure) -> state.put(name, figure.toString()));
            return state;
        }
    }

    private final class Runner implements JobRunner {

        private final TimedWork work;

        private Runner(TimedWork work) {
            this.work = work;
        }

        @Override
        public JobRunnerResponse runJob(JobRunnerRequest request) {
            try {
                TimedWork.Done done = HostBoundary.read(work.name(), work.run());
                failures.remove(work.name());
                lastRuns.put(work.name(), new LastRun(clock.instant(), done.figures()));
                if (done.more()) {
                    attempt(
                            work,
                            host -> schedule(
                                    host, work, JobId.of(work.name() + GOES_ON), Schedule.runOnce(in(A_MOMENT))));
                }
                return JobRunnerResponse.success(done.figures().toString());
            } catch (UnreadableException failed) {
                LOG.warn("The work {} failed and will be done again", work.name(), failed);
                failures.put(work.name(), String.valueOf(failed.getMessage()));
                return JobRunnerResponse.failed(failed);
            }
        }
    }
}
