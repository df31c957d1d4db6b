package org.empathygate.core.override;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.OverrideBuilder.anOverride;
import static org.empathygate.core.given.PolicyBuilder.aPolicy;

import java.time.Duration;
import java.util.List;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.given.CoreInMemory;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.People;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.override.OverrideRound.Done;
import org.junit.jupiter.api.Test;

class OverrideRoundTest {

    private static final int MOST = 100;

    private final CoreInMemory core = CoreInMemory.with(aPolicy().with("backupUsers", List.of("sam")));

    private OverrideRequest asked(long workItem) {
        return core.overrides
                .port()
                .add(anOverride().forWorkItem(new WorkItemId(workItem)).requested());
    }

    private OverrideRequest approved(long workItem) {
        OverrideRequest approved = asked(workItem).approve(People.PRIYA, Days.NOW, "yes", Days.TODAY.plusDays(20));
        core.overrides.port().replace(approved, 1);
        return approved;
    }

    private OverrideRequest now(OverrideRequest request) {
        return core.overrides.port().find(request.id()).orElseThrow();
    }

    private List<EntryKind> kinds(OverrideRequest request) {
        return core.chain.of(request.workItem(), 10).stream().map(Fact::kind).toList();
    }

    @Test
    void anApprovalExpiresAfterItsLastDayAndOnce() {
        OverrideRequest approved = approved(1);
        core.clock.advance(Duration.ofDays(20));
        assertThat(core.overrideRound.run(MOST)).isEqualTo(new Done(0, 0));

        core.clock.advance(Duration.ofDays(1));

        assertThat(core.overrideRound.run(MOST)).isEqualTo(new Done(1, 0));
        assertThat(core.overrideRound.run(MOST)).isEqualTo(new Done(0, 0));
        assertThat(now(approved)).isEqualTo(approved.expire(core.clock.instant()));
        assertThat(kinds(approved)).containsExactly(EntryKind.OVERRIDE_EXPIRED);
    }

    @Test
    void aRequestThatWaitedForTooLongIsEscalatedOnceAndNeverApproved() {
        OverrideRequest request = asked(1);
        core.clock.advance(Duration.ofDays(2).minusMillis(1));
        assertThat(core.overrideRound.run(MOST)).isEqualTo(new Done(0, 0));

        core.clock.advance(Duration.ofMillis(1));
        assertThat(core.overrideRound.run(MOST)).isEqualTo(new Done(0, 1));
        core.clock.advance(Duration.ofDays(900));
        assertThat(core.overrideRound.run(MOST)).isEqualTo(new Done(0, 0));

        assertThat(now(request).state()).isEqualTo(OverrideState.REQUESTED);
        assertThat(now(request).escalatedAt()).isNotNull();
        assertThat(kinds(request)).containsExactly(EntryKind.OVERRIDE_ESCALATED);
    }

    @Test
    void nothingIsEscalatedWhereThereIsNoBackup() {
        CoreInMemory alone = CoreInMemory.with(aPolicy());
        alone.overrides.port().add(anOverride().requested());
        alone.clock.advance(Duration.ofDays(900));

        assertThat(alone.overrideRound.run(MOST)).isEqualTo(new Done(0, 0));
    }

    @Test
    void aRoundIsBoundedAndTheNextGoesOn() {
        for (int workItem = 0; workItem < 5; workItem++) {
            approved(workItem);
            asked(100 + workItem);
        }
        core.clock.advance(Duration.ofDays(21));

        assertThat(core.overrideRound.run(3)).isEqualTo(new Done(3, 3));
        assertThat(core.overrideRound.run(3)).isEqualTo(new Done(2, 2));
    }
}
