package org.empathygate.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.empathygate.core.given.Days;
import org.empathygate.core.ledger.Clerk;
import org.empathygate.core.ledger.Entry;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.ledger.Follower;
import org.empathygate.core.ledger.InMemoryLedger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LedgerRoundsTest {

    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1);
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final LedgerRounds rounds = new LedgerRounds(thread);

    @AfterEach
    void end() {
        thread.shutdownNow();
    }

    @Test
    void whatWasWrittenIsReadWithoutWaitingForTheNextRoundInAnyCase() throws InterruptedException {
        BlockingQueue<Long> read = new LinkedBlockingQueue<>();
        ledger.append(Fact.of(EntryKind.HELD, Days.NOW, null));
        rounds.start(new Clerk(ledger, List.of(new Reader(read))));
        assertThat(read.poll(4, TimeUnit.SECONDS)).isEqualTo(1);

        ledger.append(Fact.of(EntryKind.HOLD_LIFTED, Days.NOW, null));
        rounds.nudge();

        assertThat(read.poll(4, TimeUnit.SECONDS)).isEqualTo(2);
    }

    private record Reader(BlockingQueue<Long> read) implements Follower {

        @Override
        public String name() {
            return "reader";
        }

        @Override
        public void follow(List<Entry> entries) {
            entries.forEach(entry -> read.add(entry.sequence()));
        }
    }

    @Test
    void howeverMuchIsWrittenTwoLooksAreWaitingAtMost() throws InterruptedException {
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        rounds.execute(() -> {
            busy.countDown();
            await(goOn);
        });
        assertThat(busy.await(10, TimeUnit.SECONDS)).isTrue();

        for (int fact = 0; fact < 10_000; fact++) {
            rounds.nudge();
        }

        assertThat(thread.getQueue()).hasSize(2);
        goOn.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aClerkAtRestDoesNothingMoreAndWhatIsToBeWrittenStillIs() throws InterruptedException {
        rounds.start(new Clerk(ledger, List.of()));

        rounds.rest();
        rounds.execute(() -> ledger.append(Fact.of(EntryKind.HELD, Days.NOW, null)));
        rounds.nudge();
        thread.shutdown();

        assertThat(thread.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(ledger.waiting()).isOne();
        assertThat(ledger.head().sequence()).isZero();
    }

    @Test
    void afterTheEndNobodyLooksAndNothingMoreIsTaken() {
        thread.shutdown();

        rounds.nudge();

        assertThatThrownBy(() -> rounds.execute(() -> {})).isInstanceOf(RejectedExecutionException.class);
    }
}
