package org.empathygate.jira.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.status.RunOutcome;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.MovableClock;
import org.empathygate.core.health.Job;
import org.empathygate.jira.Host;
import org.empathygate.jira.job.TimedWork.Done;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TimetableTest {

    private static final JobRunnerRequest NOW = Host.of(JobRunnerRequest.class).build();
    private static final String ROUND = "org.example:round";

    private final Map<String, JobConfig> scheduled = new LinkedHashMap<>();
    private final List<JobRunner> runners = new ArrayList<>();
    private final SchedulerService scheduler = Host.of(SchedulerService.class)
            .doing("registerJobRunner", arguments -> {
                runners.add((JobRunner) arguments.get(1));
                return null;
            })
            .doing("unregisterJobRunner", arguments -> {
                runners.clear();
                return null;
            })
            .doing("scheduleJob", arguments -> {
                scheduled.put(arguments.get(0).toString(), (JobConfig) arguments.get(1));
                return null;
            })
            .build();

    private static Timetable timetable(Supplier<Optional<SchedulerService>> scheduler, Supplier<Done> run) {
        return new Timetable(
                scheduler,
                List.of(new TimedWork(ROUND, Duration.ofHours(1), Duration.ofMinutes(2), run)),
                new MovableClock());
    }

    private Timetable started(Supplier<Done> run) {
        Timetable timetable = timetable(() -> Optional.of(scheduler), run);
        timetable.start();
        return timetable;
    }

    private JobRunnerResponse runNow() {
        return runners.get(0).runJob(NOW);
    }

    @Test
    void workRunsAtItsTimesOnOneNode() {
        started(() -> Done.all(Map.of()));

        assertThat(scheduled).containsOnlyKeys(ROUND);
        JobConfig config = Objects.requireNonNull(scheduled.get(ROUND));
        assertThat(config.getRunMode()).isEqualTo(RunMode.RUN_ONCE_PER_CLUSTER);
        assertThat(config.getSchedule().getIntervalScheduleInfo().getIntervalInMillis())
                .isEqualTo(Duration.ofHours(1).toMillis());
        assertThat(config.getSchedule().getIntervalScheduleInfo().getFirstRunTime())
                .isEqualTo(Date.from(Days.NOW.plus(Duration.ofMinutes(2))));
    }

    @Test
    void aRunSaysWhatItDidToTheSchedulerAndToHealth() {
        Timetable timetable = started(() -> Done.all(Map.of("expired", 2)));

        assertThat(runNow().getMessage()).isEqualTo("{expired=2}");

        assertThat(timetable.now())
                .containsExactly(new Job(ROUND, true, Map.of("last run", Days.NOW.toString(), "expired", "2")));
    }

    @Test
    void workThatIsNotThroughGoesOnSoon() {
        started(() -> new Done(Map.of("looked at", 500), true));

        runNow();

        assertThat(scheduled).containsOnlyKeys(ROUND, ROUND + "-goes-on");
    }

    @Test
    void theRunnerIsTakenBackWhenThePluginStops() {
        started(() -> Done.all(Map.of())).end();

        assertThat(runners).isEmpty();
    }

    @Nested
    class WhatFails {

        @Test
        void isTriedAgainAndToldUntilItWorks() {
            List<RuntimeException> broken = new ArrayList<>(List.of(new UnreadableException("overrides")));
            Timetable timetable = started(() -> {
                if (!broken.isEmpty()) {
                    throw broken.remove(0);
                }
                return Done.all(Map.of());
            });

            assertThat(runNow().getRunOutcome()).isEqualTo(RunOutcome.FAILED);
            assertThat(timetable.now()).noneMatch(Job::ok);

            assertThat(runNow().getRunOutcome()).isEqualTo(RunOutcome.SUCCESS);
            assertThat(timetable.now()).allMatch(Job::ok);
        }

        @Test
        void aBugOfOursDoesNotReachTheScheduler() {
            started(() -> {
                throw new IllegalStateException("a bug");
            });

            assertThat(runNow().getRunOutcome()).isEqualTo(RunOutcome.FAILED);
        }

        @Test
        void aHostWithoutASchedulerIsToldByHealthAndKeepsNothingFromStarting() {
            Timetable timetable = timetable(Optional::empty, () -> Done.all(Map.of()));

            timetable.start();
            timetable.end();

            assertThat(timetable.now()).singleElement().satisfies(job -> {
                assertThat(job.ok()).isFalse();
                assertThat(job.state().get("failure")).contains("scheduler");
            });
        }

        @Test
        void aScheduleThatTheHostRefusesIsTold() {
            SchedulerService refusing = (SchedulerService) Proxy.newProxyInstance(
                    SchedulerService.class.getClassLoader(),
                    new Class<?>[] {SchedulerService.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("scheduleJob")) {
                            throw new SchedulerServiceException("full");
                        }
                        return null;
                    });
            Timetable timetable = timetable(() -> Optional.of(refusing), () -> Done.all(Map.of()));

            timetable.start();

            assertThat(timetable.now()).noneMatch(Job::ok);
        }
    }
}
