package org.empathygate.wiring.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class OwnThreadsTest {

    private final OwnThreads threads = new OwnThreads("empathy-gate-of-a-test", 1);
    private final CountDownLatch started = new CountDownLatch(1);

    @Test
    void nothingQueues() throws InterruptedException {
        threads.execute(this::waitForEver);
        started.await();

        assertThatThrownBy(() -> threads.execute(() -> {})).isInstanceOf(RejectedExecutionException.class);
        threads.end();
    }

    @Test
    void whatWaitsForSomebodyIsToldToStop() throws InterruptedException {
        threads.execute(this::waitForEver);
        started.await();

        threads.end();

        assertThat(threads.isTerminated()).isTrue();
        assertThatThrownBy(() -> threads.execute(() -> {})).isInstanceOf(RejectedExecutionException.class);
    }

    private void waitForEver() {
        started.countDown();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stopNow) {
            Thread.currentThread().interrupt();
        }
    }
}
