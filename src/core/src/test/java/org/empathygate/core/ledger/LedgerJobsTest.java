package org.empathygate.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.given.Days;
import org.empathygate.core.health.Job;
import org.junit.jupiter.api.Test;

class LedgerJobsTest {
    private final InMemoryLedger ledger = new InMemoryLedger();

    private record Named(String name, boolean fails) implements Follower {

        @Override
        public void follow(List<Entry> entries) {
            if (fails) {
                throw new UnreadableException("its table");
            }
        }
    }

    @Test
    void tellHowFarTheChainAndEachFollowerAreAndWhatFailed() {
        Clerk clerk = new Clerk(ledger, List.of(new Named("mail", false), new Named("audit", true)));
        ledger.append(Fact.of(EntryKind.HELD, Days.NOW, null));
        clerk.work();
        ledger.append(Fact.of(EntryKind.HELD, Days.NOW, null));

        List<Job> jobs = new LedgerJobs(ledger, clerk).now();

        assertThat(jobs.get(0)).isEqualTo(new Job("ledger", true, Map.of("sequence", "1", "waiting", "1")));
        assertThat(jobs.get(1)).isEqualTo(new Job("ledger-follower-mail", true, Map.of("sequence", "1")));
        assertThat(jobs.get(2).ok()).isFalse();
        assertThat(jobs.get(2).state())
                .containsEntry("sequence", "0")
                .hasEntrySatisfying("failure", failure -> assertThat(failure).contains("its table"));
    }
}
