package org.empathygate.workbench.platform;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** Another executor, whose work is done as whoever gave it out. */
class CarryingExecutor extends AbstractExecutorService {

    private final CarriedThreads threads;
    private final ExecutorService delegate;

    CarryingExecutor(CarriedThreads threads, ExecutorService delegate) {
        this.threads = threads;
        this.delegate = delegate;
    }

    @Override
    public void execute(Runnable command) {
        delegate.execute(threads.createRunnable(command));
    }

    @Override
    public void shutdown() {
        delegate.shutdown();
    }

    @Override
    public List<Runnable> shutdownNow() {
        return delegate.shutdownNow();
    }

    @Override
    public boolean isShutdown() {
        return delegate.isShutdown();
    }

    @Override
    public boolean isTerminated() {
        return delegate.isTerminated();
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        return delegate.awaitTermination(timeout, unit);
    }
}
