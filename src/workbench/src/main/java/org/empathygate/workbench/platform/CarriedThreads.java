package org.empathygate.workbench.platform;

import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import com.atlassian.sal.api.user.UserManager;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import org.empathygate.workbench.host.HostProduct;
import org.jspecify.annotations.Nullable;

/**
 * Lets work on other threads be done as whoever gave it out: the current person comes along, the current request does not.
 * Afterwards the thread is whose it was before.
 */
final class CarriedThreads implements ThreadLocalDelegateExecutorFactory {

    private final HostProduct product;
    private final UserManager people;

    CarriedThreads(HostProduct product, UserManager people) {
        this.product = product;
        this.people = people;
    }

    @Override
    public Executor createExecutor(Executor delegate) {
        return command -> delegate.execute(createRunnable(command));
    }

    @Override
    public ExecutorService createExecutorService(ExecutorService delegate) {
        return new CarryingExecutor(this, delegate);
    }

    @Override
    public ScheduledExecutorService createScheduledExecutorService(ScheduledExecutorService delegate) {
        return new CarryingScheduler(this, delegate);
    }

    @Override
    public Runnable createRunnable(Runnable delegate) {
        var person = current();
        return () -> {
            var before = current();
            become(person);
            try {
                delegate.run();
            } finally {
                become(before);
            }
        };
    }

    @Override
    public <T> Callable<T> createCallable(Callable<T> delegate) {
        var person = current();
        return () -> {
            var before = current();
            become(person);
            try {
                return delegate.call();
            } finally {
                become(before);
            }
        };
    }

    private @Nullable String current() {
        var person = people.getRemoteUser();
        return person == null ? null : person.getUsername();
    }

    private void become(@Nullable String person) {
        if (person == null) {
            product.leave();
        } else {
            product.enter(person);
        }
    }
}
