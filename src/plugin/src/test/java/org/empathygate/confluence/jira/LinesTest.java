package org.empathygate.confluence.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LinesTest {

    private final Threads threads = new Threads();
    private final Lines lines = new Lines(threads, 1, Duration.ZERO);

    @Test
    void aLineIsTakenUntilItsWorkHasEnded() {
        assertThat(lines.start(() -> {})).isTrue();
        assertThat(lines.start(() -> {})).isFalse();

        threads.waiting.forEach(Runnable::run);

        assertThat(lines.start(() -> {})).isTrue();
    }

    @Test
    void workThatThrowsGivesItsLineBack() {
        lines.start(() -> {
            throw new IllegalStateException("broken");
        });
        assertThatThrownBy(threads.waiting.get(0)::run).isInstanceOf(IllegalStateException.class);

        assertThat(lines.start(() -> {})).isTrue();
    }

    @Test
    void nothingIsLostWhereNoThreadTakesTheWork() {
        threads.failure.set(new RejectedExecutionException("closed"));
        assertThat(lines.start(() -> {})).isFalse();
        threads.failure.set(new OutOfMemoryError("unable to create native thread"));
        assertThatThrownBy(() -> lines.start(() -> {})).isInstanceOf(OutOfMemoryError.class);

        threads.failure.set(null);
        assertThat(lines.start(() -> {})).isTrue();
    }

    /** Takes work and does none of it, or fails. */
    private static final class Threads extends AbstractExecutorService {

        private final List<Runnable> waiting = new ArrayList<>();
        private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

        @Override
        public void execute(Runnable work) {
            Throwable how = failure.get();
            if (how instanceof RuntimeException closed) {
                throw closed;
            }
            if (how instanceof Error out) {
                throw out;
            }
            waiting.add(work);
        }

        @Override
        public void shutdown() {
            // There is no thread.
        }

        @Override
        public List<Runnable> shutdownNow() {
            return waiting;
        }

        @Override
        public boolean isShutdown() {
            return false;
        }

        @Override
        public boolean isTerminated() {
            return false;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return true;
        }
    }
}
