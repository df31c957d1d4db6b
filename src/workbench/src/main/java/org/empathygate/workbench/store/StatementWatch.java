package org.empathygate.workbench.store;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The SQL of every statement that some threads execute between {@link Database#watchStatements} and closing. */
public final class StatementWatch implements AutoCloseable {

    private final List<String> statements = new CopyOnWriteArrayList<>();
    private final Consumer<String> listener;
    private final List<Consumer<String>> watchers;

    StatementWatch(List<Consumer<String>> watchers, Predicate<Thread> threads) {
        this.watchers = watchers;
        this.listener = sql -> {
            if (threads.test(Thread.currentThread())) {
                statements.add(sql);
            }
        };
        watchers.add(listener);
    }

    /** What was executed so far, in order; keeps what it has after closing. */
    public List<String> statements() {
        return List.copyOf(statements);
    }

    @Override
    public void close() {
        watchers.remove(listener);
    }
}
