package org.empathygate.persistence;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.empathygate.core.ledger.Clerk;
import org.jspecify.annotations.Nullable;

/**
 * The thread of this node that writes what has to be written apart, and lets the {@link Clerk} do its work: soon after a fact
 * was written, and now and then in any case, because a fact of another node or of a long transaction may be waiting.
 */
public final class LedgerRounds implements Executor, AutoCloseable {

    private static final int MOST_WAITING = 10_000;
    private static final long SOON_MILLIS = 40;
    private static final long LATER_MILLIS = 400;
    private static final long IN_ANY_CASE_MILLIS = 5_000;

    private final ScheduledThreadPoolExecutor thread;
    private final AtomicReference<@Nullable Clerk> clerk = new AtomicReference<>();
    private final AtomicBoolean soon = new AtomicBoolean();

    public LedgerRounds() {
        thread = new ScheduledThreadPoolExecutor(1, work -> {
            Thread named = new Thread(work, "empathy-gate-ledger");
            named.setDaemon(true);
            return named;
        });
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** From now on the clerk works; before, facts only wait. */
    public void start(Clerk begins) {
        clerk.set(begins);
        var unused = thread.scheduleWithFixedDelay(this::round, SOON_MILLIS, IN_ANY_CASE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /**
     * Something was written: the clerk looks in a moment, when its transaction has most likely ended, and once more in case
     * it had not.
     */
    public void nudge() {
        if (!thread.isShutdown() && soon.compareAndSet(false, true)) {
            var unusedSoon = thread.schedule(this::round, SOON_MILLIS, TimeUnit.MILLISECONDS);
            var unusedLater = thread.schedule(this::round, LATER_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void round() {
        soon.set(false);
        Clerk present = clerk.get();
        if (present != null) {
            LedgerWorkBoundary.round(present);
        }
    }

    /** Takes the step on the thread; refuses when too much is waiting, because the store has been down for long. */
    @Override
    public void execute(Runnable step) {
        if (thread.getQueue().size() >= MOST_WAITING) {
            throw new RejectedExecutionException(MOST_WAITING + " steps are waiting already");
        }
        thread.execute(() -> LedgerWorkBoundary.take(step));
    }

    /** Finishes what was to be written; the clerk's work any other node, or the next start, goes on with. */
    @Override
    public void close() {
        thread.shutdown();
    }
}
