package org.empathygate.wiring.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OwnThreadTest {

    private final OwnThread thread = new OwnThread("empathy-gate-of-a-test");
    private final List<String> done = new CopyOnWriteArrayList<>();

    @Test
    void whatIsDueAtTheEndIsDoneAndWhatWasToComeIsNot() {
        var unused = thread.schedule(() -> done.add("in an hour"), 1, TimeUnit.HOURS);
        thread.execute(() -> done.add(Thread.currentThread().getName()));
        thread.execute(() -> done.add("due"));

        thread.end();

        assertThat(done).containsExactly("empathy-gate-of-a-test", "due");
        assertThat(thread.isTerminated()).isTrue();
    }

    @Test
    void whoeverIsInterruptedWhileItEndsWaitsNoLonger() {
        Thread.currentThread().interrupt();

        thread.end();

        assertThat(Thread.interrupted()).isTrue();
    }
}
