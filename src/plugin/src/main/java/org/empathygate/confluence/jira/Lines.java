package org.empathygate.confluence.jira;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The lines to all Jiras together, of which a node has a few: whoever finds none is turned away, nothing waits in a queue. A
 * line is taken until its work has really ended, even when nobody waits for it any more.
 */
public final class Lines {

    private final ExecutorService threads;
    private final Semaphore free;
    private final Duration patience;

    /**
     * @param threads carry over who acts; never fewer than {@code most}
     * @param patience how long it may take to get a line: enough for a burst of pages over a Jira that is well
     */
    public Lines(ExecutorService threads, int most, Duration patience) {
        this.threads = threads;
        this.free = new Semaphore(most, true);
        this.patience = patience;
    }

    /** Whether there was a line; the work goes on in the background. */
    boolean start(Runnable work) {
        if (!gotLine()) {
            return false;
        }
        boolean taken = false;
        try {
            threads.execute(() -> {
                try {
                    work.run();
                } finally {
                    free.release();
                }
            });
            taken = true;
        } catch (RejectedExecutionException closed) {
            return false;
        } finally {
            if (!taken) {
                free.release();
            }
        }
        return taken;
    }

    private boolean gotLine() {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopNow) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
