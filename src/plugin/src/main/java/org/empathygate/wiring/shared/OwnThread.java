package org.empathygate.wiring.shared;

import java.util.List;
import java.util.concurrent.Delayed;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread of the product's own, which takes one step after the other. */
public final class OwnThread extends ScheduledThreadPoolExecutor {

    private static final Logger LOG = LoggerFactory.getLogger(OwnThread.class);
    private static final long ENDS_WITHIN_SECONDS = 10;

    public OwnThread(String name) {
        super(1, work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** What is due is still done, and waited for; what was to come later is not done any more. */
    public void end() {
        shutdown();
        List.copyOf(getQueue()).stream().filter(OwnThread::comesLater).forEach(this::remove);
        try {
            if (!awaitTermination(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The empathy gate stops while work of its own is still going on");
            }
        } catch (InterruptedException stopNow) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean comesLater(Runnable step) {
        return step instanceof Delayed delayed && delayed.getDelay(TimeUnit.MILLISECONDS) > 0;
    }
}
