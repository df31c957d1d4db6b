package org.empathygate.wiring.shared;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.SmartLifecycle;

/**
 * Work that begins when everything else is there and ends before anything of it goes away. Beans are destroyed one after the
 * other, host services among them, and a thread that went on meanwhile would meet half of them.
 */
public final class WhileRunning implements SmartLifecycle {

    private final Runnable begin;
    private final Runnable end;
    private final AtomicBoolean running = new AtomicBoolean();

    public WhileRunning(Runnable begin, Runnable end) {
        this.begin = begin;
        this.end = end;
    }

    @Override
    public void start() {
        if (running.compareAndSet(false, true)) {
            begin.run();
        }
    }

    @Override
    public void stop() {
        if (running.compareAndSet(true, false)) {
            end.run();
        }
    }

    @Override
    public boolean isRunning() {
        return running.get();
    }
}
