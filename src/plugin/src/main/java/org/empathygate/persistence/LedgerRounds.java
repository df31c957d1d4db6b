package org.empathygate.persistence;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.empathygate.core.ledger.Clerk;
import org.jspecify.annotations.Nullable;

/**
 * The thread of this node that writes what has to be written apart, and lets the {@link Clerk} do its work: soon after a fact
 * was written, and now and then in any case, because a fact of another node or of a long transaction may be waiting.
 */
public final class LedgerRounds implements Executor {

    private static final int MOST_WAITING = 10_000;
    private static final long SOON_MILLIS = 40;
    private static final long LATER_MILLIS = 400;
    private static final long IN_ANY_CASE_MILLIS = 5_000;

    private final ScheduledThreadPoolExecutor thread;
    private final AtomicReference<@Nullable Clerk> clerk = new AtomicReference<>();
    private final AtomicBoolean soon = new AtomicBoolean();
    private final AtomicBoolean later = new AtomicBoolean();
    private final AtomicLong nudges = new AtomicLong();

    /** @param thread takes nothing but what comes from here; whoever made it ends it */
    public LedgerRounds(ScheduledThreadPoolExecutor thread) {
        this.thread = thread;
    }

    /** From now on the clerk works; before, facts only wait. */
    public void start(Clerk begins) {
        clerk.set(begins);
        var unused = thread.scheduleWithFixedDelay(this::round, SOON_MILLIS, IN_ANY_CASE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /**
     * Something was written: the clerk looks in a moment, when its transaction has most likely ended, and once more in case
     * it had not. However much is written, one look of each kind is waiting at a time.
     */
    public void nudge() {
        nudges.incrementAndGet();
        if (soon.compareAndSet(false, true)) {
            after(SOON_MILLIS, () -> {
                soon.set(false);
                round();
            });
        }
        lookLater();
    }

    private void lookLater() {
        if (later.compareAndSet(false, true)) {
            long seen = nudges.get();
            after(LATER_MILLIS, () -> {
                later.set(false);
                round();
                if (nudges.get() != seen) {
                    lookLater();
                }
            });
        }
    }

    /** Once the thread ends nobody looks any more. */
    private void after(long millis, Runnable look) {
        try {
            var unused = thread.schedule(look, millis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException ended) {
            clerk.set(null);
        }
    }

    private void round() {
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

    /** The clerk rests; what it leaves any other node, or the next start, goes on with. What is to be written still is. */
    public void rest() {
        clerk.set(null);
    }
}
