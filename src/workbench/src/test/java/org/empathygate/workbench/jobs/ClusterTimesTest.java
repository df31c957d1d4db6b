package org.empathygate.workbench.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.empathygate.workbench.WorkbenchBuilder;
import org.empathygate.workbench.WorkbenchClock;
import org.empathygate.workbench.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClusterTimesTest {
    private static final String JOB = "org.example:job";
    private static final long HOUR = Duration.ofHours(1).toMillis();
    private static final int NODES = 4;
    private static final int ROUNDS = 200;

    private final WorkbenchClock clock = new WorkbenchClock();
    private final Database database = Database.open(WorkbenchBuilder.memory());
    private final List<ClusterTimes> nodes = IntStream.range(0, NODES)
            .mapToObj(node -> new ClusterTimes(database, clock))
            .toList();

    @BeforeEach
    void schedule() {
        nodes.forEach(node -> node.set(JOB, HOUR, 0));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void eachRunIsOneNodes() {
        var barrier = new CyclicBarrier(NODES);
        var threads = Executors.newFixedThreadPool(NODES);
        for (int round = 0; round < ROUNDS; round++) {
            List<CompletableFuture<Boolean>> claims = nodes.stream()
                    .map(node -> CompletableFuture.supplyAsync(() -> claimTogether(node, barrier), threads))
                    .toList();

            assertThat(claims.stream().map(CompletableFuture::join).filter(claimed -> claimed))
                    .as("round " + round)
                    .hasSize(1);
            clock.advance(Duration.ofHours(1));
        }
        threads.shutdown();
    }

    @Test
    void aNodeThatStartsLaterKeepsTheTime() {
        assertThat(nodes.get(0).claim(JOB, HOUR)).isTrue();

        nodes.get(1).set(JOB, HOUR, 0);

        assertThat(nodes.get(1).claim(JOB, HOUR)).isFalse();
    }

    @Test
    void anotherIntervalBeginsAnew() {
        assertThat(nodes.get(0).claim(JOB, HOUR)).isTrue();

        nodes.get(1).set(JOB, HOUR / 2, 0);

        assertThat(nodes.get(0).claim(JOB, HOUR / 2)).isTrue();
    }

    @Test
    void whatRunsOnceDoesNotComeBack() {
        nodes.get(0).set("once", 0, 0);
        assertThat(nodes.get(0).claim("once", 0)).isTrue();

        clock.advance(Duration.ofDays(1000));

        assertThat(nodes.get(1).claim("once", 0)).isFalse();
    }

    @Test
    void whatWasTakenOffIsNobodys() {
        nodes.get(0).remove(JOB);

        assertThat(nodes.get(1).claim(JOB, HOUR)).isFalse();
    }

    private static boolean claimTogether(ClusterTimes node, CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (BrokenBarrierException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return node.claim(JOB, HOUR);
    }
}
