package org.empathygate.wiring.shared;

import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A few threads of the product's own for work that waits for others; nothing queues for them. */
public final class OwnThreads extends ThreadPoolExecutor {

    private static final Logger LOG = LoggerFactory.getLogger(OwnThreads.class);
    private static final long IDLE_SECONDS = 30;
    private static final long ENDS_WITHIN_SECONDS = 10;

    public OwnThreads(String name, int most) {
        super(0, most, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), threads(name));
    }

    private static ThreadFactory threads(String name) {
        AtomicInteger number = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Nobody waits for its results any more: what goes on is told to stop, and waited for. */
    public void end() {
        shutdownNow();
        try {
            if (!awaitTermination(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The empathy gate stops while it still waits for somebody's answer");
            }
        } catch (InterruptedException stopNow) {
            Thread.currentThread().interrupt();
        }
    }
}
