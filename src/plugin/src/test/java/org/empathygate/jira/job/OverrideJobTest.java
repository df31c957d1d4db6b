package org.empathygate.jira.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.OverrideBuilder.anOverride;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.status.RunOutcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.empathygate.core.Transactions;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.MovableClock;
import org.empathygate.core.given.People;
import org.empathygate.core.ledger.InMemoryLedger;
import org.empathygate.core.override.InMemoryOverrides;
import org.empathygate.core.override.OverrideRound;
import org.empathygate.core.override.Overrides;
import org.empathygate.core.policy.InMemoryPolicies;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.core.policy.PolicyReferences;
import org.empathygate.jira.Host;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OverrideJobTest {

    private static final JobRunnerRequest NOW = Host.of(JobRunnerRequest.class).build();

    private final MovableClock clock = new MovableClock();
    private final List<Object> calls = new ArrayList<>();
    private final SchedulerService scheduler = Host.of(SchedulerService.class)
            .doing("scheduleJob", this::note)
            .doing("unregisterJobRunner", this::note)
            .build();

    private @Nullable Object note(List<Object> arguments) {
        calls.addAll(arguments);
        return null;
    }

    private OverrideJob job(Overrides overrides) {
        return new OverrideJob(
                scheduler,
                new OverrideRound(
                        overrides,
                        new PolicyBook(new InMemoryPolicies(), PolicyReferences.ALL_KNOWN, clock, Duration.ZERO),
                        new InMemoryLedger(),
                        Transactions.NONE,
                        clock),
                clock);
    }

    @Test
    void runsEveryHourOnOneNode() {
        job(new InMemoryOverrides()).start();

        assertThat(calls).element(0).hasToString(OverrideJob.NAME);
        assertThat(calls).element(1).isInstanceOfSatisfying(JobConfig.class, config -> {
            assertThat(config.getRunMode()).isEqualTo(RunMode.RUN_ONCE_PER_CLUSTER);
            assertThat(config.getSchedule().getIntervalScheduleInfo().getIntervalInMillis())
                    .isEqualTo(Duration.ofHours(1).toMillis());
            assertThat(config.getSchedule().getIntervalScheduleInfo().getFirstRunTime())
                    .isAfter(Date.from(Days.NOW));
        });
    }

    @Test
    void saysWhatItDid() {
        InMemoryOverrides overrides = new InMemoryOverrides();
        overrides.replace(
                overrides.add(anOverride().requested()).approve(People.PRIYA, Days.NOW, "yes", Days.TODAY), 1);
        clock.advance(Duration.ofDays(1));

        assertThat(job(overrides).runJob(NOW).getMessage()).isEqualTo("1 expired, 0 escalated");
    }

    @Test
    void failsWithTheStoreAndComesAgain() {
        Overrides down = Host.of(Overrides.class)
                .doing("all", arguments -> {
                    throw new UnreadableException("overrides");
                })
                .build();

        assertThat(job(down).runJob(NOW).getRunOutcome()).isEqualTo(RunOutcome.FAILED);
    }

    @Test
    void isForgottenByTheSchedulerWhenThePluginStops() {
        job(new InMemoryOverrides()).close();

        assertThat(calls).hasSize(1);
    }
}
