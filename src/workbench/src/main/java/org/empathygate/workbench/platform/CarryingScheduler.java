package org.empathygate.workbench.platform;

import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Another scheduler, whose work is done as whoever gave it out. */
final class CarryingScheduler extends CarryingExecutor implements ScheduledExecutorService {

    private final CarriedThreads threads;
    private final ScheduledExecutorService delegate;

    CarryingScheduler(CarriedThreads threads, ScheduledExecutorService delegate) {
        super(threads, delegate);
        this.threads = threads;
        this.delegate = delegate;
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
        return delegate.schedule(threads.createRunnable(command), delay, unit);
    }

    @Override
    public <V> ScheduledFuture<V> schedule(Callable<V> callable, long delay, TimeUnit unit) {
        return delegate.schedule(threads.createCallable(callable), delay, unit);
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable command, long initialDelay, long period, TimeUnit unit) {
        return delegate.scheduleAtFixedRate(threads.createRunnable(command), initialDelay, period, unit);
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable command, long initialDelay, long delay, TimeUnit unit) {
        return delegate.scheduleWithFixedDelay(threads.createRunnable(command), initialDelay, delay, unit);
    }
}
